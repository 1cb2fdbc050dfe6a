package org.citynetworks.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.citynetworks.fact.FactWords;
import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Query;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the themes and the Sustainable Development Goals are called, in the languages of
 * the site, that some network works on.
 */
@Component
class NamedTopics implements Findable {

	static final String KIND = "topic";

	private static final long WEIGHT = 500_000_000;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	NamedTopics(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void all(Consumer<Named> found) {
		this.jdbc.sql("select distinct field, value from fact where field in ('theme', 'sdg') and value is not null")
			.query((line) -> {
				found.accept(topic(line.getString("field"), line.getString("value")));
			});
	}

	// A goal bears its number: "11 Sustainable cities", which is "SDG 11" as well
	private Named topic(String field, String term) {
		var names = new ArrayList<Name>();
		for (var language : Language.values()) {
			var name = new FactWords(this.messages, language.locale()).term(field, term);
			names.add(new Name(name, language.tag()));
			names.add(new Name(name.replaceFirst("^[0-9]+ ", ""), language.tag()));
		}
		if (field.equals("sdg")) {
			names.add(new Name("SDG " + term, "en"));
			names.add(new Name("ODD " + term, "fr"));
		}
		return new Named(field + "/" + term, WEIGHT, names, Set.of());
	}

	@Override
	public int most() {
		return 10;
	}

	@Override
	public int suggested() {
		return 2;
	}

	@Override
	public Map<String, Shown> show(List<String> keys, Language language) {
		var shown = new HashMap<String, Shown>();
		var words = new FactWords(this.messages, language.locale());
		this.jdbc.sql("""
				select field, value, count(distinct subject) as networks
				from fact
				where field || '/' || value = any (:keys) and field in ('theme', 'sdg')
				group by field, value
				""").param("keys", keys.toArray(String[]::new)).query((line) -> {
			var field = line.getString("field");
			var term = line.getString("value");
			shown.put(field + "/" + term,
					new Shown("/networks?" + new Query(Map.of(field, List.of(term))), words.term(field, term),
							Objects.requireNonNull(this.messages.getMessage("networks.count",
									new Object[] { line.getInt("networks") }, language.locale()))));
		});
		return shown;
	}

}
