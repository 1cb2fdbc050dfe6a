package org.citynetworks.participants;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.citynetworks.commitment.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a page shows it.
 *
 * @param day by when, if a day was given
 * @param date by when, as it was written otherwise
 */
record CommitmentLine(String area, List<String> goals, Commitment said, @Nullable LocalDate day, String date) {

	static CommitmentLine of(Commitment commitment, RegisterWords words) {
		var day = day(commitment.date());
		return new CommitmentLine(commitment.area().in(words.language()),
				commitment.goals().stream().map((goal) -> words.goal(goal.toString())).toList(), commitment, day,
				(day != null) ? "" : commitment.date());
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
