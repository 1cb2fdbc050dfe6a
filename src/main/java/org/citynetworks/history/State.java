package org.citynetworks.history;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as it stands at one time: texts by path. A path is a field ({@code name}), or
 * a field, the number of one of its lines and a part of that line
 * ({@code website.12.source}); without the part it is the key of what is compared and
 * merged as one. Blank is the same as nothing.
 */
public record State(SortedMap<String, String> texts) {

	public static final State NONE = new State(new TreeMap<>());

	/** The name of the only part of a field that has no lines. */
	public static final String WHOLE = "";

	private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	public State {
		var said = new TreeMap<String, String>();
		texts.forEach((path, text) -> {
			var clean = clean(text);
			if (!clean.isEmpty()) {
				said.put(path, clean);
			}
		});
		texts = Collections.unmodifiableSortedMap(said);
	}

	/**
	 * A text without what no browser shows: spaces around it, and other ends of lines.
	 */
	static String clean(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').strip();
	}

	public static State of(Map<String, String> texts) {
		return new State(new TreeMap<>(texts));
	}

	public static State parse(String json) {
		return new State(JsonMapper.shared().readValue(json, TEXTS));
	}

	public String toJson() {
		return JsonMapper.shared().writeValueAsString(this.texts);
	}

	public @Nullable String text(String path) {
		return this.texts.get(path);
	}

	/** What stands at a path; empty where nothing does. */
	public String said(String path) {
		return this.texts.getOrDefault(path, "");
	}

	/** A whole number that stands at a path, or another where none does. */
	public int count(String path, int otherwise) {
		var text = said(path);
		return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
	}

	/**
	 * The keys of the lines of a field by the part {@code place}; those without one come
	 * last, the oldest first.
	 */
	public List<String> inPlace(String field) {
		return lines(field).stream()
			.sorted(Comparator.comparingInt((key) -> count(key + ".place", Integer.MAX_VALUE)))
			.toList();
	}

	/**
	 * A text in every language in which it is said: {@code name_en} and its like are the
	 * languages of {@code name}.
	 */
	public InLanguages inLanguages(String path) {
		return new InLanguages(Arrays.stream(Language.values())
			.map(Language::tag)
			.filter((tag) -> this.texts.containsKey(path + "_" + tag))
			.collect(Collectors.toMap((tag) -> tag, (tag) -> this.texts.get(path + "_" + tag))));
	}

	/** What is compared and merged as one, fields by name, lines by number. */
	public SortedSet<String> keys() {
		return keys(this.texts);
	}

	/** The keys of the lines of a field, the first first. */
	public List<String> lines(String field) {
		return List.copyOf(keys(this.texts.subMap(field + ".", field + "/")));
	}

	private static SortedSet<String> keys(SortedMap<String, String> texts) {
		return texts.keySet()
			.stream()
			.map(State::key)
			.distinct()
			.collect(Collectors.toCollection(() -> new TreeSet<>(inOrder())));
	}

	/** What stands under a key, by part. */
	public SortedMap<String, String> line(String key) {
		var line = new TreeMap<String, String>();
		var whole = this.texts.get(key);
		if (whole != null) {
			line.put(WHOLE, whole);
		}
		this.texts.subMap(key + ".", key + "/")
			.forEach((path, text) -> line.put(path.substring(key.length() + 1), text));
		return line;
	}

	/** The same with something else under a key. */
	public State with(String key, Map<String, String> line) {
		var texts = new TreeMap<>(without(key).texts);
		line.forEach((part, text) -> texts.put(part.equals(WHOLE) ? key : key + "." + part, text));
		return new State(texts);
	}

	public State with(String path, String text) {
		var texts = new TreeMap<>(this.texts);
		texts.put(path, text);
		return new State(texts);
	}

	public State without(String key) {
		return only((path) -> !key(path).equals(key));
	}

	/** The same with those paths alone. */
	public State only(Predicate<String> paths) {
		var texts = new TreeMap<>(this.texts);
		texts.keySet().removeIf(paths.negate());
		return new State(texts);
	}

	/** The field of a key or a path. */
	public static String field(String key) {
		var end = key.indexOf('.');
		return (end < 0) ? key : key.substring(0, end);
	}

	/** The key that a path belongs to. */
	public static String key(String path) {
		var end = path.indexOf('.', path.indexOf('.') + 1);
		return (end < 0) ? path : path.substring(0, end);
	}

	/** The part of a line that a path leads to. */
	public static String part(String path) {
		var key = key(path);
		return key.equals(path) ? WHOLE : path.substring(key.length() + 1);
	}

	/** The number of the line of a key or a path; 0 where the field has no lines. */
	public static long number(String key) {
		var line = key(key);
		var number = line.substring(line.indexOf('.') + 1);
		return (line.contains(".") && NUMBER.matcher(number).matches()) ? Long.parseLong(number) : 0;
	}

	private static Comparator<String> inOrder() {
		return Comparator.comparing(State::field).thenComparing(State::number).thenComparing(Comparator.naturalOrder());
	}

}
