package org.citynetworks.joining;

import java.util.List;

import org.citynetworks.eligibility.Answer;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.membership.Membership;
import org.jspecify.annotations.Nullable;

/**
 * What one network's rules say to a place, in the words of a page.
 *
 * @param because the reasons for the answer
 * @param besides what the other rules say
 * @param shared what the place cares about and the network works on
 * @param listed that the place is listed in it already, or once was; null where neither
 * is known
 * @param listWhole whether all its members are listed here
 * @param site where one asks it, or null where that is not known
 * @param memo the address of a page on it to print
 */
record NetworkAnswer(String slug, String name, Answer answer, List<Because> because, List<Because> besides, Cost cost,
		List<String> shared, @Nullable Listed listed, boolean listWhole, @Nullable String site, String memo) {

	/** Whether it lists the place today. */
	public boolean isMember() {
		return this.listed != null && !this.listed.membership().isFormer();
	}

	/** Whether the place may come to join it. */
	public boolean isOpen() {
		return this.answer == Answer.YES || this.answer == Answer.ASK;
	}

	/**
	 * A reason.
	 *
	 * @param ground the name of what was found
	 * @param rules what it rests on, as the fields of facts are shown; null where nothing
	 * is known
	 * @param drawn who says which countries lie in the region that a rule names
	 */
	record Because(String ground, @Nullable Object rules, List<SourceLine> drawn) {

	}

	/** A membership, and who says so. */
	record Listed(Membership membership, SourceLine source) {

	}

}
