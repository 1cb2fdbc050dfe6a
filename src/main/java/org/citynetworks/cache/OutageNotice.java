package org.citynetworks.cache;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.shared.Language;
import org.citynetworks.web.LanguagePrefix;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Tells the readers of kept pages that the database is away. The words are put into the
 * finished bytes, before the main part of the page, so that no page has to be rendered
 * for them.
 */
@Component
class OutageNotice {

	private static final byte[] MARK = "<main id=\"main\"".getBytes(StandardCharsets.US_ASCII);

	private static final int REMEMBERED_BYTES = 16 * 1024 * 1024;

	private final DataVersion versions;

	private final Map<Language, byte[]> words = new EnumMap<>(Language.class);

	// By identity: a page that is made anew has nothing to do with what was made of the
	// old one
	private final Cache<PageInMemory, PageInMemory> pages = Caffeine.newBuilder()
		.weakKeys()
		.maximumWeight(REMEMBERED_BYTES)
		.weigher((PageInMemory page, PageInMemory noticed) -> noticed.weight())
		.build();

	OutageNotice(DataVersion versions, MessageSource messages) {
		this.versions = versions;
		for (Language language : Language.values()) {
			String text = messages.getMessage("outage.notice", null, language.locale());
			this.words.put(language,
					"<aside class=\"bounds outage\"><p class=\"notice\">%s</p></aside>%n"
						.formatted(HtmlUtils.htmlEscape(text, "UTF-8"))
						.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** The page as it is to be served now. */
	Page on(Page page, HttpServletRequest request) {
		return (this.versions.isAway() && page instanceof PageInMemory inMemory)
				? this.pages.get(inMemory, (plain) -> plain.with(this.words.get(LanguagePrefix.of(request)), MARK))
				: page;
	}

}
