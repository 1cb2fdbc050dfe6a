package org.citynetworks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The parameters in the query string of an address, sorted by name.
 */
public record Query(Map<String, List<String>> parameters) {

	public static final Query NONE = new Query(Map.of());

	/**
	 * Reads a query string.
	 * @throws IllegalArgumentException if it is not percent-encoded UTF-8
	 */
	public static Query parse(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return NONE;
		}
		Map<String, List<String>> parameters = new TreeMap<>();
		for (String pair : text.replace('+', ' ').split("&")) {
			int equals = pair.indexOf('=');
			String name = PercentEncoding.decode((equals < 0) ? pair : pair.substring(0, equals));
			String value = (equals < 0) ? "" : PercentEncoding.decode(pair.substring(equals + 1));
			parameters.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
		}
		return new Query(parameters);
	}

	/**
	 * What is left of it when a page reads only these names; blank values say nothing.
	 */
	public Query only(Set<String> names) {
		Map<String, List<String>> kept = new TreeMap<>();
		this.parameters.forEach((name, values) -> {
			List<String> said = values.stream().filter((value) -> !value.isBlank()).toList();
			if (names.contains(name) && !said.isEmpty()) {
				kept.put(name, said);
			}
		});
		return kept.isEmpty() ? NONE : new Query(kept);
	}

	/** What a parameter says, or null where it says nothing. */
	public static @Nullable String said(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

	/** The same where a parameter names a term: in lower case, however it was typed. */
	public static @Nullable String term(@Nullable String value) {
		var said = said(value);
		return (said != null) ? said.toLowerCase(Locale.ROOT) : null;
	}

	/** The same parameters as a query string in one agreed form. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		this.parameters.forEach((name,
				values) -> values.forEach((value) -> text.append(text.isEmpty() ? "" : "&")
					.append(encode(name))
					.append('=')
					.append(encode(value))));
		return text.toString();
	}

	/** The same parameters as a request gives them. */
	public Map<String, String[]> toParameterMap() {
		Map<String, String[]> map = new TreeMap<>();
		this.parameters.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
		return map;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
