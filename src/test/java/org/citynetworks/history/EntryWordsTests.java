package org.citynetworks.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema.Section;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntryWordsTests {

	private static final Schema SCHEMA = new Schema(List.of(new Section("network.section.names",
			List.of(Field.one("name", "network.name", Part.of(State.WHOLE, Type.LINE)),
					many("joining_model", Part.term("value", "term.joining_model", List.of())),
					many("eligible_region", Part.term("value", "term.region_covered", List.of())),
					many("secretariat_country", Part.of("value", Type.COUNTRY)),
					many("fee_amount", Part.of("value", Type.NUMBER), Part.term("currency", "currency", List.of()),
							Part.term("unit", "fee", List.of())),
					many("stated_figure", Part.of("value", Type.NUMBER), Part.term("qualifier", "qualifier", List.of()),
							Part.term("counted", "counted", List.of()), Part.term("unit", "unit", List.of())),
					Field.many("contact", "network.contacts",
							List.of(Part.of("role", Type.LINE), Part.of("consented_on", Type.DAY)))))));

	private final EntryWords english = words(Locale.ENGLISH);

	private final EntryWords french = words(Locale.FRENCH);

	@Test
	void saysALineAndWhoSaysSo() {
		assertThat(line("joining_model.7", "value", "fee-association", "basis", "published", "source",
				"https://www.c40.org/about/", "as_of", "2024"))
			.isEqualTo("Membership with a fee · Published on c40.org, as of 2024");
		assertThat(line("name", "", "C40 Cities")).isEqualTo("C40 Cities");
		assertThat(line("joining_model.7", "basis", "unknown", "source", "https://www.c40.org/", "note", "2 pages"))
			.isEqualTo("not stated there · Looked for on c40.org · 2 pages");
	}

	@Test
	void saysFiguresInOnePhrase() {
		assertThat(line("stated_figure.1", "value", "1200", "qualifier", "more-than", "counted", "cities"))
			.isEqualTo("more than 1,200 cities");
		assertThat(line("stated_figure.1", "value", "22", "counted", "world-economy", "unit", "percent"))
			.isEqualTo("22% of the world economy");
		assertThat(line("fee_amount.1", "value", "1200", "currency", "EUR", "unit", "per-year"))
			.isEqualTo("EUR\u00a01,200 a year");
	}

	@Test
	void saysTermsCountriesAndDatesInTheLanguageOfThePage() {
		assertThat(this.french.text("secretariat_country.1.value", "CH")).isEqualTo("Suisse");
		assertThat(this.french.text("eligible_region.1.value", "country-DE")).isEqualTo("Allemagne");
		assertThat(this.french.text("contact.1.consented_on", "2026-11-01")).isEqualTo("1er novembre 2026");
		assertThat(this.english.text("stated_figure.1.counted", "world-economy")).isEqualTo("of the world economy");
		assertThat(this.english.text("stated_figure.1.qualifier", "exact")).isEqualTo("exact figure");
		assertThat(this.english.part("contact.1.role")).isEqualTo("Role");
		assertThat(this.english.field("publication")).isEqualTo("Publication");
	}

	@Test
	void saysWhatIsWrongAsItWasTyped() {
		assertThat(line("stated_figure.1", "value", "1e999999999", "counted", "it's {0}", "unit", "percent", "basis",
				"?", "as_of", "soon"))
			.isEqualTo("1e999999999%, it's {0} · ?, as of soon");
		assertThat(this.english.text("secretariat_country.1.value", "Helvetia")).isEqualTo("Helvetia");
		assertThat(line("contact.1", "role", "Press", "consented_on", "yesterday", "hobby", "chess"))
			.isEqualTo("Press, Agreed on: yesterday, chess");
	}

	private String line(String key, String... texts) {
		var line = new TreeMap<String, String>();
		for (int i = 0; i < texts.length; i += 2) {
			line.put(texts[i], texts[i + 1]);
		}
		return this.english.line(key, line);
	}

	private static Field many(String name, Part... parts) {
		var all = new ArrayList<>(List.of(parts));
		all.add(Part.term("basis", "basis", List.of()));
		all.add(Part.of("source", Type.SOURCE));
		all.add(Part.of("as_of", Type.DATE));
		return Field.many(name, "fact." + name, List.copyOf(all));
	}

	private static EntryWords words(Locale locale) {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new EntryWords(SCHEMA, messages, locale);
	}

}
