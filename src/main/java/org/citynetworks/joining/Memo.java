package org.citynetworks.joining;

import java.time.LocalDate;
import java.util.List;

import org.citynetworks.eligibility.Answer;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.joining.Footnotes.Line;
import org.jspecify.annotations.Nullable;

/**
 * One page on a network for a mayor who decides whether to join it; a part that is empty
 * is not known.
 *
 * @param day on which it was made
 * @param asking who asks, or null where nobody said it
 * @param answer what the rules say to it, or null
 * @param membership the number of the source that lists it already, or null
 * @param neighbours members in the same country; the first few
 * @param end what is known of how membership ends
 * @param whom the addresses of those to ask
 */
record Memo(String slug, String name, LocalDate day, @Nullable Asking asking, @Nullable Answer answer,
		@Nullable Integer membership, List<Point> reasons, List<Line> mission, List<Point> what, List<Line> themes,
		List<Line> goals, Neighbours neighbours, List<Sum> sums, List<Line> fee, List<Line> requires,
		List<Line> reports, List<Line> signing, List<Line> end, List<Whom> whom, List<SourceLine> sources) {

	/** Whether a sum rests on the number of inhabitants. */
	public boolean isReckoned() {
		return this.sums.stream().anyMatch((sum) -> sum.formula() != null);
	}

	/** Something that is said under a name, in one or more lines. */
	record Point(String key, List<Line> lines) {

	}

	/** A sum that a source makes it. */
	record Sum(String sum, @Nullable String formula, int note) {

	}

	/** Members of the same country, and whether there are more. */
	record Neighbours(List<String> names, boolean hasMore) {

		static final Neighbours NONE = new Neighbours(List.of(), false);

	}

	/** A way to ask the network, as a link and as one reads it. */
	record Whom(String address, String text) {

	}

}
