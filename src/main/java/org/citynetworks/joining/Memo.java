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
 * @param can whether it can join, or null where nobody asks
 * @param whom the addresses of those to ask
 */
record Memo(String slug, String name, LocalDate day, @Nullable Asking asking, About about, @Nullable Can can, Why why,
		Price price, Duties duties, List<Whom> whom, List<SourceLine> sources) {

	/**
	 * What the network is.
	 *
	 * @param more what can be said in a word, by field
	 */
	record About(List<Line> mission, List<Point> more) {

	}

	/**
	 * Whether the place can join.
	 *
	 * @param membership the number of the source that lists it already, or null
	 */
	record Can(Answer answer, @Nullable Integer membership, List<Point> reasons) {

	}

	/**
	 * What the network works on, and with whom.
	 *
	 * @param neighbours the first few members in the same country
	 * @param hasMore whether there are more of them
	 */
	record Why(List<Line> themes, List<Line> goals, List<String> neighbours, boolean hasMore) {

	}

	/** What it costs: sums that can be reckoned, or else the rule in words. */
	record Price(List<Sum> sums, List<Line> rule) {

		/** Whether a sum rests on the number of inhabitants. */
		public boolean isReckoned() {
			return this.sums.stream().anyMatch((sum) -> sum.formula() != null);
		}

	}

	/** What it asks, who signs, and what is known of how membership ends. */
	record Duties(List<Line> requires, List<Line> reports, List<Line> signing, List<Line> end) {

	}

	/** Something that is said under a name, in one or more lines. */
	record Point(String key, List<Line> lines) {

	}

	/** A sum that a source makes it. */
	record Sum(String sum, @Nullable String formula, int note) {

	}

	/** A way to ask the network, as a link and as one reads it. */
	record Whom(String address, String text) {

	}

}
