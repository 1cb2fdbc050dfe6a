package org.citynetworks.directory;

import java.util.Arrays;
import java.util.Locale;

import org.citynetworks.fact.FactText;
import org.citynetworks.membership.Membership;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Says in a language of the site as what a member is listed.
 */
record MemberWords(MessageSource messages, Locale locale) {

	/** The name of a choice from one side of the list; an unknown one is as it stands. */
	String choice(String side, String term) {
		return switch (side) {
			case "country" -> Country.find(term).map((country) -> country.name(this.locale)).orElse(term);
			case "kind", "role" -> say(side, term, term);
			default -> term;
		};
	}

	/** The role, where it is more than that of a member. */
	public @Nullable String role(Membership listed) {
		return listed.role().equals("member") ? null : say("role", listed.role(), listed.role());
	}

	/**
	 * What the list adds: the creative fields in the language of the page, all else in
	 * English; null where it only says the role again.
	 */
	public @Nullable FactText detail(Membership listed) {
		var detail = listed.detail();
		if (detail == null || Slug.of(detail).equals(listed.role())) {
			return null;
		}
		var fields = Arrays.stream(detail.split(", ")).map((field) -> say("field", Slug.of(field), "")).toList();
		return fields.contains("") ? new FactText(detail, "en", null, null)
				: new FactText(String.join(", ", fields), null, null, null);
	}

	private String say(String vocabulary, String slug, String otherwise) {
		var name = this.messages.getMessage("membership." + vocabulary + "." + slug, null, otherwise, this.locale);
		return (name != null) ? name : otherwise;
	}

}
