package org.citynetworks.places;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.fact.FactText;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.membership.Membership;
import org.citynetworks.membership.MembershipWords;
import org.citynetworks.shared.Plain;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says the memberships of a place in the words of its page.
 */
@Component
class MembershipLines {

	private final MessageSource messages;

	private final PageSources sources;

	MembershipLines(MessageSource messages, PageSources sources) {
		this.messages = messages;
		this.sources = sources;
	}

	/**
	 * A line for each membership; those that have ended are under {@code true}.
	 * @param names what the place is called, in any language
	 */
	Map<Boolean, List<Line>> of(List<Membership> memberships, Stream<String> names, HttpServletRequest request) {
		var known = names.map(Plain::words).collect(Collectors.toSet());
		return memberships.stream()
			.map((membership) -> line(membership, known, request))
			.collect(Collectors.partitioningBy((line) -> line.membership().isFormer()));
	}

	private Line line(Membership membership, Set<String> known, HttpServletRequest request) {
		var words = new MembershipWords(this.messages, LocaleContextHolder.getLocale());
		return new Line(membership, words.detail(membership),
				known.contains(Plain.words(membership.name())) ? null : membership.name(), words.until(membership),
				this.sources.line(membership.source(), request));
	}

	/**
	 * A membership in the words of the page.
	 *
	 * @param listedAs the name in the list, where nobody would know it for the place's
	 * @param until when it ended; null for one that has not
	 */
	record Line(Membership membership, @Nullable FactText detail, @Nullable String listedAs, @Nullable String until,
			SourceLine source) {

	}

}
