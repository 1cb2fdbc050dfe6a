package org.citynetworks.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.citynetworks.mail.Standing;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Source.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.rules.Templates.templates;

/**
 * Every language says everything, and says it whole.
 */
class MessagesTests {

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.]+)[(}]");

	private static final Path RESOURCES = Path.of("src/main/resources");

	@ParameterizedTest
	@EnumSource
	void everyLanguageHasEveryMessage(Language language) throws IOException {
		assertThat(messages(language).keySet()).isEqualTo(messages(Language.ENGLISH).keySet());
	}

	@ParameterizedTest
	@EnumSource
	void messagesAreSortedAndWrittenWithTypographicApostrophes(Language language) throws IOException {
		var messages = messages(language);
		assertThat(messages.keySet()).containsExactlyElementsOf(new TreeSet<>(messages.keySet()));
		assertThat(messages).allSatisfy((key, text) -> assertThat(text).isNotBlank().doesNotContain("'"));
	}

	@ParameterizedTest
	@EnumSource
	void everyMessageTakesTheSameArgumentsAsInEnglish(Language language) throws IOException {
		var english = messages(Language.ENGLISH);
		assertThat(messages(language)).allSatisfy((key, text) -> assertThat(arguments(text, language))
			.isEqualTo(arguments(english.get(key), Language.ENGLISH)));
	}

	@Test
	void everyMessageOfATemplateExists() throws IOException {
		var known = messages(Language.ENGLISH).keySet();
		var all = new ArrayList<>(templates());
		all.addAll(Templates.texts());
		for (var template : all) {
			var used = KEY.matcher(Files.readString(template)).results().map((found) -> found.group(1)).toList();
			assertThat(known).as(template.toString()).containsAll(used);
		}
	}

	/** Otherwise its reader reads “{2}”. */
	@Test
	void everyMessageOfATemplateGetsWhatItSays() throws IOException {
		var messages = messages(Language.ENGLISH);
		var all = new ArrayList<>(templates());
		all.addAll(Templates.texts());
		for (var template : all) {
			// What is said of the map is filled in by its script
			var text = Files.readString(template).replaceAll("#\\{map\\.[\\w.]+}", "");
			for (var used : KEY.matcher(text).results().toList()) {
				var needed = arguments(messages.get(used.group(1)), Language.ENGLISH);
				assertThat(given(text, used.end() - 1)).as(template + ": " + used.group(1))
					.isGreaterThanOrEqualTo(needed);
			}
		}
	}

	/** How many arguments stand in the parentheses that open at a place. */
	private static int given(String text, int from) {
		if (text.charAt(from) != '(') {
			return 0;
		}
		var depth = 0;
		var given = 1;
		for (int at = from; at < text.length(); at++) {
			switch (text.charAt(at)) {
				case '(', '{', '[' -> depth++;
				case ')', '}', ']' -> depth--;
				case ',' -> given += (depth == 1) ? 1 : 0;
				default -> {
				}
			}
			if (depth == 0) {
				return given;
			}
		}
		throw new AssertionError("An argument does not end: " + text.substring(from));
	}

	@Test
	void everyConstantThatAPageShowsHasAName() throws IOException {
		var known = messages(Language.ENGLISH).keySet();
		for (var basis : Basis.values()) {
			assertThat(known).contains("source." + basis);
		}
		for (var standing : Standing.values()) {
			assertThat(known).contains("mail.state." + standing, "mail.at." + standing);
		}
	}

	private static int arguments(String text, Language language) {
		return new MessageFormat(text, language.locale()).getFormatsByArgumentIndex().length;
	}

	private static Map<String, String> messages(Language language) throws IOException {
		var suffix = (language == Language.ENGLISH) ? "" : "_" + language.tag();
		var messages = new LinkedHashMap<String, String>();
		for (var line : Files.readAllLines(RESOURCES.resolve("messages" + suffix + ".properties"))) {
			var parts = List.of(line.split("=", 2));
			assertThat(messages.put(parts.get(0), parts.get(1))).as(line).isNull();
		}
		return messages;
	}

}
