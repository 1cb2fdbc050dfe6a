package org.citynetworks.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.history.Draft.Step;
import org.citynetworks.history.Revision.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What editing one entry ought to do, as plainly as it can be said: maps in memory, and
 * nobody else about.
 */
class EditingModel {

	/** As published, the first first. */
	final List<Published> revisions = new ArrayList<>();

	final Map<UUID, Saved> drafts = new LinkedHashMap<>();

	/** All that was sent and that nobody who saw it has replaced since. */
	final Set<String> words = new TreeSet<>();

	Published latest() {
		return this.revisions.get(this.revisions.size() - 1);
	}

	/** Those drafts any of which a draft that says the same may turn out to be. */
	List<UUID> twins(Saved begun) {
		return open().filter((draft) -> draft.getValue().like(begun)).map(Map.Entry::getKey).toList();
	}

	Stream<Map.Entry<UUID, Saved>> open() {
		return this.drafts.entrySet().stream().filter((draft) -> draft.getValue().step == Step.OPEN);
	}

	/** Somebody changes a draft that they have before them. */
	void replace(UUID id, Saved saved) {
		this.words.removeAll(this.drafts.get(id).texts.values());
		keep(id, saved);
	}

	void keep(UUID id, Saved saved) {
		this.drafts.put(id, saved);
		this.words.addAll(saved.texts.values());
	}

	/** What becomes of a draft that is published. */
	Result publish(UUID id, int version) {
		var draft = this.drafts.get(id);
		if (draft.step == Step.PUBLISHED) {
			return Result.PUBLISHED;
		}
		if (draft.step != Step.OPEN || draft.version != version) {
			return Result.OUTDATED;
		}
		var now = latest();
		var merged = new TreeMap<String, String>();
		if (!conflicts(draft, merged).isEmpty()) {
			return Result.CONFLICTING;
		}
		if (isSaidTwice(merged, now.texts) || (now.isEnd && !draft.kind.isEnd() && draft.kind != Kind.REVIVED)) {
			return Result.WRONG;
		}
		if (merged.equals(now.texts) && now.isEnd == draft.kind.isEnd()) {
			this.drafts.put(id, draft.at(Step.DISCARDED));
			return Result.UNCHANGED;
		}
		this.revisions.add(new Published(merged, draft.kind.isEnd()));
		this.drafts.put(id, draft.at(Step.PUBLISHED));
		return Result.PUBLISHED;
	}

	/** What both have changed, each otherwise; the rest is put together. */
	Set<String> conflicts(Saved draft, Map<String, String> merged) {
		var base = (draft.base > 0) ? this.revisions.get(draft.base - 1).texts : Map.<String, String>of();
		var theirs = latest().texts;
		var conflicts = new TreeSet<String>();
		for (var key : keys(Stream.of(base, theirs, draft.texts))) {
			var was = line(base, key);
			var is = line(theirs, key);
			var mine = line(draft.texts, key);
			if (mine.equals(was) || isAddedByBoth(key, mine, was, base, theirs)) {
				merged.putAll(is);
			}
			else if (is.equals(was) || is.equals(mine)) {
				merged.putAll(mine);
			}
			else {
				conflicts.add(key);
				merged.putAll(mine);
			}
		}
		return conflicts;
	}

	private static boolean isAddedByBoth(String key, Map<String, String> mine, Map<String, String> was,
			Map<String, String> base, Map<String, String> theirs) {
		return was.isEmpty() && !mine.isEmpty() && line(theirs, key).isEmpty()
				&& keys(Stream.of(theirs)).stream()
					.anyMatch((other) -> field(other).equals(field(key)) && line(base, other).isEmpty()
							&& parts(theirs, other).equals(parts(mine, key)));
	}

	/** Whether somebody has made a line say what another says already. */
	private static boolean isSaidTwice(Map<String, String> after, Map<String, String> before) {
		var lines = keys(Stream.of(after)).stream().filter((key) -> key.contains(".")).toList();
		return lines.stream()
			.filter((key) -> !line(after, key).equals(line(before, key)))
			.anyMatch((key) -> lines.stream()
				.anyMatch((other) -> !other.equals(key) && field(other).equals(field(key))
						&& parts(after, other).equals(parts(after, key))));
	}

	private static Set<String> keys(Stream<Map<String, String>> texts) {
		return texts.flatMap((some) -> some.keySet().stream())
			.map(EditingModel::key)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What stands under a key, by path. */
	static Map<String, String> line(Map<String, String> texts, String key) {
		var line = new TreeMap<>(texts);
		line.keySet().removeIf((path) -> !key(path).equals(key));
		return line;
	}

	private static Map<String, String> parts(Map<String, String> texts, String key) {
		return line(texts, key).entrySet()
			.stream()
			.collect(Collectors.toMap((text) -> text.getKey().substring(key.length()), Map.Entry::getValue));
	}

	private static String key(String path) {
		return path.replaceFirst("\\.[a-z]+$", "");
	}

	private static String field(String key) {
		return key.replaceFirst("\\..*", "");
	}

	enum Result {

		PUBLISHED, UNCHANGED, OUTDATED, CONFLICTING, WRONG

	}

	record Published(Map<String, String> texts, boolean isEnd) {

	}

	record Saved(Kind kind, int base, int version, Map<String, String> texts, long person, Step step) {

		Saved at(Step step) {
			return new Saved(this.kind, this.base, this.version, this.texts, this.person, step);
		}

		Saved with(int base, Map<String, String> texts) {
			return new Saved(this.kind, base, this.version + 1, texts, this.person, this.step);
		}

		private boolean like(@Nullable Saved other) {
			return other != null && this.kind == other.kind && this.base == other.base && this.person == other.person
					&& this.texts.equals(other.texts);
		}

	}

}
