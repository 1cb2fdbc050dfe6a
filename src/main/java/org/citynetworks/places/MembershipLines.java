package org.citynetworks.places;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.membership.Membership;
import org.citynetworks.shared.Plain;
import org.citynetworks.shared.Slug;
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
	 * A line for each membership.
	 * @param names what the place is called, in any language
	 */
	List<Line> of(List<Membership> memberships, Stream<String> names, HttpServletRequest request) {
		var known = names.map(Plain::words).collect(Collectors.toSet());
		return memberships.stream().map((membership) -> line(membership, known, request)).toList();
	}

	private Line line(Membership membership, Set<String> known, HttpServletRequest request) {
		var detail = detail(membership);
		var field = (detail != null) ? creativeField(detail) : null;
		return new Line(membership, (field != null) ? field : detail, field == null,
				known.contains(Plain.words(membership.name())) ? null : membership.name(),
				this.sources.line(membership.source(), request));
	}

	// Some lists say the role twice
	private static @Nullable String detail(Membership membership) {
		var detail = membership.detail();
		return (detail != null && !Slug.of(detail).equals(membership.role())) ? detail : null;
	}

	// What holds more than the names of fields is left as it is
	private @Nullable String creativeField(String detail) {
		var fields = Arrays.stream(detail.split(", "))
			.map((field) -> this.messages.getMessage("membership.field." + Slug.of(field), null, "",
					LocaleContextHolder.getLocale()))
			.toList();
		return fields.contains("") ? null : String.join(", ", fields);
	}

	/**
	 * A membership in the words of the page.
	 *
	 * @param isDetailEnglish whether the detail stands as it came, in English, and not in
	 * the language of the page
	 * @param listedAs the name in the list, where nobody would know it for the place's
	 */
	record Line(Membership membership, @Nullable String detail, boolean isDetailEnglish, @Nullable String listedAs,
			SourceLine source) {

	}

}
