package org.citynetworks.scoring;

/**
 * What somebody answered to what is asked of an item of an instrument.
 *
 * @param assessor who, by a number that tells them apart
 * @param item the key of the item
 * @param asked the key of what was asked of it
 * @param answer of a scale the number of the step from 1 on, or what was said instead of
 * an answer, by its key; of anything else the text
 */
public record Given(long assessor, String item, String asked, String answer) {

}
