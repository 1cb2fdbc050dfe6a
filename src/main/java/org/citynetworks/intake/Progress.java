package org.citynetworks.intake;

/**
 * How far a task has come; there are no other words for it.
 */
public enum Progress {

	NOT_STARTED, IN_PROGRESS, COMPLETED

}
