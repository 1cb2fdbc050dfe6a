package org.citynetworks.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.citynetworks.history.State;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that break what is careless; see the README beside their file.
 */
final class NaughtyTexts {

	/** One of them. */
	static final String SCRIPT = "<script>alert(123)</script>";

	/** One that the list lacks. */
	private static final String ADDRESS = "javascript://example.org/%0Aalert(1)";

	/** How many of them one field takes. */
	private static final int HALF = 250;

	private NaughtyTexts() {
	}

	/**
	 * All of them as they are kept: without spaces around, and not those of spaces alone.
	 */
	static List<String> all() {
		try (var file = NaughtyTexts.class.getResourceAsStream("/naughty/blns.json")) {
			return JsonMapper.shared().readValue(file, new TypeReference<List<String>>() {
			})
				.stream()
				.flatMap((text) -> Stream.ofNullable(State.of(Map.of("text", text)).text("text")))
				.distinct()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Each of them in a field of each kind, in each part of a line that is typed freely.
	 */
	static Map<String, String> everywhere(EditingSite site) {
		var texts = all();
		var numbers = site.lines().issue(3 * texts.size()).iterator();
		var sent = new TreeMap<>(Map.of("name", texts.get(0), "supplied_text", String.join("\n\n", texts)));
		for (int i = 0; i < texts.size(); i++) {
			var text = texts.get(i);
			for (var field : (i < HALF) ? List.of("mission", "acronym") : List.of("key_project", "host_organisation")) {
				var line = field + "." + numbers.next() + ".";
				sent.putAll(Map.of(line + "value", text, line + "basis", "told", line + "source", text, line + "note",
						text));
			}
		}
		for (int i = 0; i < texts.size(); i += 2) {
			var line = "contact." + numbers.next() + ".";
			var second = texts.get(Math.min(i + 1, texts.size() - 1));
			sent.putAll(Map.of(line + "role", texts.get(i), line + "name", second, line + "consent", texts.get(i),
					line + "consented_on", "2026-11-01", line + "expires_on", "2099-12-31", line + "address",
					"somebody@example.org"));
		}
		return sent;
	}

}
