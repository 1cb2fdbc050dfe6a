package org.citynetworks.round;

import java.time.LocalDate;
import java.util.Set;

import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Level;

/**
 * A round as it is wanted.
 *
 * @param topics the keys of the topics that are asked; all if empty
 * @param until the last day on which answers are taken
 * @param named whether the group sees who answered what
 */
public record NewRound(String title, Instrument instrument, Level level, Set<String> topics, LocalDate until,
		boolean named) {

}
