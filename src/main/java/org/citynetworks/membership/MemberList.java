package org.citynetworks.membership;

import java.util.List;
import java.util.Objects;

import org.citynetworks.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a network's list of members as a whole.
 *
 * @param extent how much of the membership is listed here; null where no list could be
 * read
 * @param note what a reader must know about it, in the language of whoever asked
 * @param hasFormer whether it is known who was a member once
 * @param sources the newest first, the undated last
 */
public record MemberList(@Nullable Extent extent, @Nullable String note, boolean hasFormer, List<ListSource> sources) {

	/** How much of a network's membership is listed here. */
	public enum Extent {

		WHOLE, PARTIAL

	}

	/** How many members are listed here. */
	public int count() {
		return this.sources.stream().mapToInt(ListSource::members).sum();
	}

	/** The newest source that bears a date, or null. */
	public @Nullable Source newest() {
		return dated().isEmpty() ? null : dated().get(0);
	}

	/** The oldest source that bears a date, or null. */
	public @Nullable Source oldest() {
		return dated().isEmpty() ? null : dated().get(dated().size() - 1);
	}

	/** How many members come from sources without a date. */
	public int undated() {
		return this.sources.stream().filter((one) -> one.source().asOf() == null).mapToInt(ListSource::members).sum();
	}

	public ListSource sourceOf(Membership membership) {
		return this.sources.stream()
			.filter((one) -> one.source().equals(membership.source()))
			.findFirst()
			.orElseThrow();
	}

	private List<Source> dated() {
		return this.sources.stream().map(ListSource::source).filter((one) -> Objects.nonNull(one.asOf())).toList();
	}

	/**
	 * A page or announcement that names members.
	 *
	 * @param number its place among the sources of the list, from 1
	 * @param doubtful whether all that it says is doubtful
	 */
	public record ListSource(int number, Source source, int members, boolean doubtful) {

	}

}
