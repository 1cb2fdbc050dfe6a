package org.citynetworks.commitment;

import java.util.List;

import org.citynetworks.shared.InLanguages;

/**
 * What a participant set out to do, in its own words.
 *
 * @param area what it belongs to, as the application's question has it
 * @param goals Sustainable Development Goals, by number
 * @param baseline where it begins
 * @param target what is to be reached
 * @param date by when
 * @param measure how it is known whether it was reached
 */
public record Commitment(InLanguages area, List<Integer> goals, String words, String baseline, String target,
		String date, String measure) {

}
