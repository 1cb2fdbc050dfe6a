package org.citynetworks.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.citynetworks.web.UnsentForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every template, so that a page speaks each language and needs nothing
 * inline.
 */
class TemplatesTests {

	private static final Set<String> READ_ALOUD = Set.of("title", "alt", "aria-label", "placeholder");

	/** A fragment of another file. */
	private static final Pattern FRAGMENT = Pattern.compile("~\\{([\\w/-]+) :: (\\w+)");

	private static final Pattern SECRET_INPUT = Pattern
		.compile("<input[^>]*\"(password|current-password|new-password|one-time-code)\"[^>]*>");

	/** A name that stands in the template, and not one that is worked out. */
	private static final Pattern NAME = Pattern.compile("(?: name=\"|th:field=\"\\*\\{)(\\w+)");

	static List<Path> templates() throws IOException {
		return Templates.templates();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyFragmentThatIsNamedExists(Path template) throws Exception {
		for (var named : FRAGMENT.matcher(Files.readString(template)).results().toList()) {
			var file = Path.of("src/main/resources/templates", named.group(1) + ".html");
			assertThat(Files.readString(file)).as(named.group())
				.containsPattern("th:fragment=\"" + named.group(2) + "[\"(]");
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void allTextComesFromTheMessagesOrTheData(Path template) throws Exception {
		var bare = new ArrayList<String>();
		parse(template, bare, new ArrayList<>());
		assertThat(bare).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void nothingIsInline(Path template) throws Exception {
		var inline = new ArrayList<String>();
		parse(template, new ArrayList<>(), inline);
		assertThat(inline).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noTemplatePrintsUnescapedText(Path template) throws IOException {
		assertThat(Files.readString(template)).doesNotContain("th:utext", "[(");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void whatIsSecretIsNeverRepeated(Path template) throws IOException {
		for (var input : SECRET_INPUT.matcher(Files.readString(template)).results().toList()) {
			var name = NAME.matcher(input.group());
			if (name.find()) {
				assertThat(UnsentForm.isSecret(name.group(1))).as(input.group()).isTrue();
			}
		}
	}

	private static void parse(Path template, List<String> bare, List<String> inline)
			throws IOException, ParseException {
		new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(Files.readString(template),
				new Handler(bare, inline));
	}

	private static final class Handler extends AbstractSimpleMarkupHandler {

		private final List<String> bare;

		private final List<String> inline;

		private final Deque<Boolean> replaced = new ArrayDeque<>();

		Handler(List<String> bare, List<String> inline) {
			this.bare = bare;
			this.inline = inline;
		}

		@Override
		public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
			this.replaced.push(attributes != null && (attributes.containsKey("th:text")
					|| attributes.containsKey("th:replace") && !name.equals("html")));
			check(name, attributes, line);
		}

		@Override
		public void handleStandaloneElement(String name, Map<String, String> attributes, boolean minimized, int line,
				int column) {
			check(name, attributes, line);
		}

		@Override
		public void handleCloseElement(String name, int line, int column) {
			this.replaced.pop();
		}

		@Override
		public void handleText(char[] buffer, int offset, int length, int line, int column) {
			var text = new String(buffer, offset, length);
			if (!text.isBlank() && !this.replaced.contains(true)) {
				this.bare.add(line + ": " + text.strip());
			}
		}

		private void check(String name, Map<String, String> attributes, int line) {
			if (name.equals("style") || name.equals("script") && !attributes.containsKey("th:src")
					&& !attributes.containsKey("ld:json")) {
				this.inline.add(line + ": <" + name + ">");
			}
			if (attributes == null) {
				return;
			}
			attributes.keySet().forEach((attribute) -> {
				var plain = attribute.replace("th:", "");
				if (plain.equals("style") || plain.startsWith("on")) {
					this.inline.add(line + ": " + attribute);
				}
				if (READ_ALOUD.contains(attribute)) {
					this.bare.add(line + ": " + attribute + "=" + attributes.get(attribute));
				}
			});
		}

	}

}
