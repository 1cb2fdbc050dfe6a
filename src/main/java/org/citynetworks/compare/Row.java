package org.citynetworks.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.citynetworks.fact.FactLines.Field;
import org.citynetworks.fact.FactText;
import org.citynetworks.fact.FactWords;

/**
 * What each of a few networks says of one topic, and in what they agree.
 *
 * @param shared what all of them say, beside what else each says
 * @param alike those that say the same, where not all do
 * @param unknown those of which it is not known
 */
record Row(Topic topic, List<Field> cells, Likeness likeness, List<String> shared, List<List<String>> alike,
		List<String> unknown) {

	static Row of(Topic topic, List<Column> columns, FactWords words) {
		var unknown = new ArrayList<Column>();
		var bySaying = new LinkedHashMap<Set<String>, List<Column>>();
		var names = new LinkedHashMap<String, String>();
		for (var column : columns) {
			var values = column.values(topic, words);
			if (values.isEmpty()) {
				unknown.add(column);
			}
			else {
				bySaying.computeIfAbsent(values.keySet(), (key) -> new ArrayList<>()).add(column);
				names.putAll(values);
			}
		}
		return new Row(topic, columns.stream().map((column) -> column.field(topic)).toList(),
				Likeness.of(columns.size() - unknown.size(), columns.size(), bySaying.size()),
				(bySaying.size() > 1) ? shared(bySaying.keySet(), names) : List.of(),
				(bySaying.size() > 1) ? alike(bySaying.values()) : List.of(), Column.shortNames(unknown));
	}

	private static List<String> shared(Collection<Set<String>> sayings, Map<String, String> names) {
		var shared = new LinkedHashSet<>(sayings.iterator().next());
		sayings.forEach(shared::retainAll);
		return shared.stream().map(names::get).toList();
	}

	private static List<List<String>> alike(Collection<List<Column>> groups) {
		return groups.stream().filter((group) -> group.size() > 1).map(Column::shortNames).toList();
	}

	/** Whether it is told in sentences, which are compared by reading them. */
	public boolean isProse() {
		return this.topic.isProse() && this.likeness == Likeness.DIFFERENT;
	}

	/** Whether all of them say this. */
	public boolean isShared(FactText text) {
		return this.shared.contains(text.text());
	}

	/** How far networks agree on a topic. */
	enum Likeness {

		SAME, SAME_WHERE_KNOWN, DIFFERENT,

		/** It is known of one of them only. */
		ONE,

		UNKNOWN;

		static Likeness of(int known, int all, int sayings) {
			if (known <= 1) {
				return (known == 0) ? UNKNOWN : ONE;
			}
			return (sayings > 1) ? DIFFERENT : (known == all) ? SAME : SAME_WHERE_KNOWN;
		}

	}

}
