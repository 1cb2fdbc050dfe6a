package org.citynetworks.scoring;

/**
 * What the group agreed on for the state of an item.
 *
 * @param item the key of the item
 * @param answer the number of the step from 1 on, or what was said instead, by its key
 * @param reason why, in the group's words
 */
public record Agreed(String item, String answer, String reason) {

}
