package org.citynetworks.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import org.citynetworks.shared.Language;

/**
 * The page for when no other can be made: the request could not be read at all, or the
 * error page failed, too.
 */
final class LastResortPage {

	private static final Map<Language, String> PAGES = new EnumMap<>(Language.class);

	static {
		for (Language language : Language.values()) {
			PAGES.put(language, read("last-resort_" + language.tag() + ".html"));
		}
	}

	private LastResortPage() {
	}

	static String in(Language language) {
		return PAGES.get(language);
	}

	private static String read(String name) {
		try (InputStream page = LastResortPage.class.getResourceAsStream(name)) {
			if (page == null) {
				throw new IllegalStateException("No page " + name);
			}
			return new String(page.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
