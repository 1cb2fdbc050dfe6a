package org.citynetworks.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * In which order networks are listed, by name where all else is equal; never by a number
 * of members, as these count different things.
 */
enum Sort {

	NAME((row) -> true, (one, other) -> 0),

	/** The oldest first. */
	FOUNDED((row) -> !row.founded().isEmpty(),
			Comparator.comparing((row) -> row.founded().stream().findFirst().orElse(Integer.MAX_VALUE))),

	/** The one confirmed last comes first. */
	CONFIRMED((row) -> row.confirmedOn() != null,
			Comparator.comparing(NetworkRow::confirmedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
				.reversed());

	private final Predicate<NetworkRow> known;

	private final Comparator<NetworkRow> order;

	Sort(Predicate<NetworkRow> known, Comparator<NetworkRow> order) {
		this.known = known;
		this.order = order;
	}

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether a network has what this order rests on; where not, it stands last. */
	boolean knows(NetworkRow row) {
		return this.known.test(row);
	}

	/** For rows that stand by name already. */
	Comparator<NetworkRow> order() {
		return this.order;
	}

	static Optional<Sort> of(String parameter) {
		return Arrays.stream(values()).filter((sort) -> sort.parameter().equals(parameter)).findFirst();
	}

}
