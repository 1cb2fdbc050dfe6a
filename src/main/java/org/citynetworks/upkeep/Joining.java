package org.citynetworks.upkeep;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.citynetworks.history.Field;
import org.citynetworks.history.Schema;
import org.citynetworks.history.State;

/**
 * Two entries that are to be one: what goes without saying, and what somebody has to
 * choose. Nothing that only one of them says is lost.
 */
record Joining(Schema schema, State stays, State goes) {

	/** What somebody chooses for a field. */
	static final List<String> SINGLE = List.of("stays", "goes");

	static final List<String> LINES = List.of("stays", "goes", "both");

	/** In what two lines may differ that say the same. */
	private static final List<String> ASIDE = List.of("basis", "confirmed_on", "language", "note");

	/** The fields in which both say something, each something else. */
	List<Field> questions() {
		return fields().filter((field) -> !news(field).isEmpty() && !said(this.stays, field).isEmpty()).toList();
	}

	/**
	 * The entry that stays, with what was chosen.
	 * @param choices by the name of the field
	 * @param numbers gives as many numbers for new lines as asked for
	 */
	State joined(Map<String, String> choices, IntFunction<List<Long>> numbers) {
		var joined = this.stays;
		for (var field : fields().toList()) {
			var news = news(field);
			var choice = said(this.stays, field).isEmpty() ? "both" : choices.getOrDefault(field.name(), "stays");
			if (news.isEmpty() || choice.equals("stays")) {
				continue;
			}
			if (choice.equals("goes")) {
				for (var key : said(this.stays, field)) {
					joined = joined.without(key);
				}
				news = said(this.goes, field);
			}
			joined = with(joined, field, news, numbers);
		}
		var publication = this.goes.text("publication");
		var isTheirText = publication != null && joined.text("supplied_text") != null
				&& joined.text("supplied_text").equals(this.goes.text("supplied_text"));
		return isTheirText ? joined.with("publication", publication) : joined;
	}

	private State with(State state, Field field, List<String> keys, IntFunction<List<Long>> numbers) {
		if (!field.many()) {
			return state.with(field.name(), this.goes.line(field.name()));
		}
		var joined = state;
		var issued = numbers.apply(keys.size()).iterator();
		for (var key : keys) {
			joined = joined.with(field.name() + "." + issued.next(), this.goes.line(key));
		}
		return joined;
	}

	/** The keys of what the entry that goes says and the other does not. */
	private List<String> news(Field field) {
		var known = said(this.stays, field).stream().map((key) -> gist(this.stays.line(key))).toList();
		return said(this.goes, field).stream().filter((key) -> !known.contains(gist(this.goes.line(key)))).toList();
	}

	private Stream<Field> fields() {
		return this.schema.sections().stream().flatMap((section) -> section.fields().stream());
	}

	static List<String> said(State state, Field field) {
		if (field.many()) {
			return state.lines(field.name());
		}
		return state.line(field.name()).isEmpty() ? List.of() : List.of(field.name());
	}

	private static SortedMap<String, String> gist(SortedMap<String, String> line) {
		var gist = new TreeMap<>(line);
		gist.keySet().removeAll(ASIDE);
		return gist;
	}

}
