package org.citynetworks.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.citynetworks.history.Checks;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Schema;
import org.citynetworks.history.State;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * What is said of a subject as part of the state that is edited: a line a statement,
 * whose number is that of its row.
 */
@Component
public class Statements {

	private static final List<String> PARTS = List.of("value", "qualifier", "counted", "unit", "currency", "language",
			"basis", "source", "as_of", "note", "confirmed_on");

	/** For whom a fee or a size holds, as {@link FactWords} reads it. */
	private static final Pattern BAND = Pattern
		.compile("country:[A-Z]{2}|population:[0-9]{1,10}-[0-9]{0,10}|(class|income):[a-z0-9-]{1,60}");

	private final JdbcClient jdbc;

	private final Lines lines;

	Statements(JdbcClient jdbc, Lines lines) {
		this.jdbc = jdbc;
		this.lines = lines;
	}

	/** All that is said of a subject now. */
	public State load(String subject) {
		var texts = new TreeMap<String, String>();
		this.jdbc.sql("select *, confirmed_on::text as confirmed from fact where subject = :subject")
			.param("subject", subject)
			.query((line, number) -> {
				var key = line.getString("field") + "." + line.getLong("id") + ".";
				for (var part : PARTS) {
					var text = line.getString(part.equals("confirmed_on") ? "confirmed" : part);
					if (text != null) {
						texts.put(key + part, text);
					}
				}
				return key;
			})
			.list();
		return new State(texts);
	}

	/** What a state says of a subject, in the order in which it came in. */
	public static List<Fact> facts(State state, Schema schema) {
		return keys(state, schema).stream()
			.sorted((one, other) -> Long.compare(State.number(one), State.number(other)))
			.map((key) -> fact(State.field(key), state.line(key)))
			.toList();
	}

	/** Makes what is said of a subject what a state says. */
	public void apply(String subject, State state, Schema schema) {
		var now = load(subject);
		var keys = keys(state, schema);
		// First what goes: what comes may say the same
		now.keys().stream().filter((key) -> !keys.contains(key)).forEach((key) -> delete(subject, key));
		keys.stream()
			.filter((key) -> !now.line(key).isEmpty() && !now.line(key).equals(state.line(key)))
			.forEach((key) -> delete(subject, key));
		keys.stream()
			.filter((key) -> !now.line(key).equals(state.line(key)))
			.forEach((key) -> insert(subject, key, state.line(key)));
	}

	/** What was typed: a value with the address of a page is published there. */
	public static State complete(State typed, Schema schema) {
		var complete = typed;
		for (var key : keys(typed, schema)) {
			var line = typed.line(key);
			var source = line.get("source");
			if (source != null && line.containsKey("value") && !line.containsKey("basis")) {
				complete = complete.with(key + ".basis", Checks.isAddress(source) ? "published" : "told");
			}
		}
		return complete;
	}

	/** What is wrong with the statements beyond the form of their parts. */
	public List<Mistake> mistakes(String subject, State state, Schema schema) {
		var mistakes = new ArrayList<Mistake>();
		var foreign = foreign(subject, keys(state, schema));
		var newest = this.lines.newest();
		var said = new HashMap<String, String>();
		for (var key : keys(state, schema)) {
			var line = state.line(key);
			mistakes.addAll(mistakes(key, line));
			var twin = said.putIfAbsent(State.field(key) + identity(line), key);
			if (twin != null) {
				mistakes.add(new Mistake(twin + ".value", "fact.mistake.twice"));
				mistakes.add(new Mistake(key + ".value", "fact.mistake.twice"));
			}
			if (foreign.contains(State.number(key)) || State.number(key) > newest) {
				mistakes.add(new Mistake(key + ".value", "fact.mistake.number"));
			}
		}
		return mistakes;
	}

	private Set<Long> foreign(String subject, List<String> keys) {
		return this.jdbc.sql("select id from fact where id = any (:numbers) and subject <> :subject")
			.param("numbers", keys.stream().map(State::number).toArray(Long[]::new))
			.param("subject", subject)
			.query(Long.class)
			.set();
	}

	private static List<Mistake> mistakes(String key, SortedMap<String, String> line) {
		var mistakes = new ArrayList<Mistake>();
		var basis = line.getOrDefault("basis", "");
		var source = line.get("source");
		if (basis.equals("unknown") == line.containsKey("value")) {
			mistakes.add(new Mistake(key + ".value",
					basis.equals("unknown") ? "fact.mistake.unknown" : "fact.mistake.value"));
		}
		if (source != null && basis.equals("published") && !Checks.isAddress(source)) {
			mistakes.add(new Mistake(key + ".source", "fact.mistake.address"));
		}
		if (State.field(key).startsWith("fee_") && !State.field(key).equals("fee_rule") && line.containsKey("value")
				&& !line.get("value").matches("0+(\\.0+)?") && !line.containsKey("currency")) {
			mistakes.add(new Mistake(key + ".currency", "fact.mistake.currency"));
		}
		if (State.field(key).equals("stated_figure") && line.containsKey("value") && !line.containsKey("counted")) {
			mistakes.add(new Mistake(key + ".counted", "fact.mistake.counted"));
		}
		var band = line.get("counted");
		if (band != null && !State.field(key).equals("stated_figure") && !BAND.matcher(band).matches()) {
			mistakes.add(new Mistake(key + ".counted", "fact.mistake.band"));
		}
		return mistakes;
	}

	// As the table has it: one statement of one source stands once
	private static String identity(Map<String, String> line) {
		var identity = new TreeMap<>(line);
		identity.keySet().removeAll(List.of("basis", "note", "confirmed_on", "language"));
		return identity.toString();
	}

	private static List<String> keys(State state, Schema schema) {
		return state.keys()
			.stream()
			.filter((key) -> schema.field(State.field(key))
				.filter((field) -> field.part("basis").isPresent())
				.isPresent())
			.toList();
	}

	private static Fact fact(String field, SortedMap<String, String> line) {
		return new Fact(field, line.getOrDefault("value", ""), line.get("qualifier"), line.get("counted"),
				line.get("unit"), line.get("currency"), line.get("language"),
				new Source(Basis.valueOf(line.getOrDefault("basis", "published").toUpperCase(Locale.ROOT)),
						line.getOrDefault("source", ""), line.get("as_of"), line.get("note")));
	}

	private void delete(String subject, String key) {
		this.jdbc.sql("delete from fact where subject = :subject and id = :id")
			.param("subject", subject)
			.param("id", State.number(key))
			.update();
	}

	private void insert(String subject, String key, SortedMap<String, String> line) {
		var insert = this.jdbc
			.sql("""
					insert into fact (id, subject, field, value, qualifier, counted, unit, currency, language, basis, source,
						as_of, note, confirmed_on)
					values (:id, :subject, :field, :value, :qualifier, :counted, :unit, :currency, :language, :basis, :source,
						:as_of, :note, cast(:confirmed_on as date))
					on conflict (id) do nothing
					""")
			.param("id", State.number(key))
			.param("subject", subject)
			.param("field", State.field(key));
		for (var part : PARTS) {
			insert = insert.param(part, line.get(part));
		}
		Assert.state(insert.update() == 1, () -> key + " is the number of a line of another entry");
	}

}
