package org.citynetworks.fact;

import java.util.List;

import org.citynetworks.shared.Language;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of the site's pages, and facts to put into them.
 */
public final class Pages {

	private Pages() {
	}

	public static FactWords in(Language language) {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new FactWords(messages, language.locale());
	}

	static Fact fact(String field, String value) {
		return fact(field, value, "https://www.example.org/page", null);
	}

	static Fact fact(String field, String value, String address, @Nullable String asOf) {
		return new Fact(field, value, null, null, null, null, null, new Source(Basis.PUBLISHED, address, asOf, null));
	}

	static List<String> texts(FactLines.Field field) {
		return field.said().stream().flatMap((said) -> said.texts().stream()).map(FactText::text).toList();
	}

}
