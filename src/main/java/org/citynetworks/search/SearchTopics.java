package org.citynetworks.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.fact.FactWords;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;
import org.citynetworks.web.Query;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds themes and Sustainable Development Goals by their name in a language of the site,
 * and leads to the networks that work on them.
 */
@Component
class SearchTopics {

	private final JdbcClient jdbc;

	private final MessageSource messages;

	SearchTopics(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	List<Hit> by(String words, Language language) {
		return this.jdbc.sql("""
				select field, value, count(distinct subject) as networks
				from fact
				where field in ('theme', 'sdg') and value is not null
				group by field, value
				order by field desc, value
				""")
			.query(Topic.class)
			.list()
			.stream()
			.flatMap((topic) -> answer(topic, words, language).stream())
			.sorted(Comparator.comparing(Hit::closeness))
			.toList();
	}

	private Optional<Hit> answer(Topic topic, String words, Language language) {
		var networks = this.messages.getMessage("networks.count", new Object[] { topic.networks() }, language.locale());
		var hit = new Hit("/networks?" + new Query(Map.of(topic.field(), List.of(topic.value()))),
				name(topic, language), networks, Closeness.NAME);
		return Stream.of(Language.values())
			.map((spoken) -> name(topic, spoken))
			.flatMap((name) -> closeness(topic, Plain.words(name), words).map(hit::as).stream())
			.min(Comparator.comparing(Hit::closeness));
	}

	private String name(Topic topic, Language language) {
		return new FactWords(this.messages, language.locale()).term(topic.field(), topic.value());
	}

	private static Optional<Closeness> closeness(Topic topic, String name, String words) {
		if (name.equals(words) || topic.field().equals("sdg") && words.matches("(sdg|odd) ?" + topic.value())) {
			return Optional.of(Closeness.NAME);
		}
		return SearchNetworks.holds(name, words) ? Optional.of(Closeness.WORDS) : Optional.empty();
	}

	/** A theme or goal, and how many networks work on it. */
	record Topic(String field, String value, int networks) {

	}

}
