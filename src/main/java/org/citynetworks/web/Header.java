package org.citynetworks.web;

/**
 * A line of an answer's head.
 */
record Header(String name, String value) {
}
