package org.citynetworks.membership;

import java.util.Arrays;
import java.util.Locale;

import org.citynetworks.fact.FactText;
import org.citynetworks.shared.Slug;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.citynetworks.shared.SourceWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Says in a language of the site as what a member is listed.
 */
public record MembershipWords(MessageSource messages, Locale locale) {

	/**
	 * The name of a kind of body or of a role; one that has no name yet is shown as it
	 * is.
	 */
	public String term(String vocabulary, String slug) {
		return say(vocabulary, slug, slug);
	}

	/** The role, where it is more than that of a member. */
	public @Nullable String role(Membership listed) {
		return listed.role().equals("member") ? null : term("role", listed.role());
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

	/** When it ended, as exactly as that is known; null for one that has not. */
	public @Nullable String until(Membership listed) {
		return listed.isFormer() ? new SourceWords(this.messages, this.locale)
			.date(new Source(Basis.PUBLISHED, "", listed.until(), null)) : null;
	}

	private String say(String vocabulary, String slug, String otherwise) {
		var name = this.messages.getMessage("membership." + vocabulary + "." + slug, null, otherwise, this.locale);
		return (name != null) ? name : otherwise;
	}

}
