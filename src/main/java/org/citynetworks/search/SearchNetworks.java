package org.citynetworks.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.shared.Plain;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds networks by any of their names, or by what they say of themselves. They are
 * hundreds at most, so all of them are looked at.
 */
@Component
class SearchNetworks {

	/** How like two names are when one was mistyped; 1 would be the same letters. */
	private static final double LIKE = 0.4;

	private final JdbcClient jdbc;

	SearchNetworks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Hit> by(String words) {
		return this.jdbc
			.sql("""
					select slug, name, acronym, said, names
					from network
					cross join lateral (
						select min(value) filter (where field = 'acronym' and note is distinct from 'former') as acronym,
							concat_ws(' ', network.name, supplied_text,
								string_agg(value, ' ' order by id) filter (where field in ('mission', 'mandate'))) as said,
							coalesce(array_agg(array[field, value, language] order by id) filter (
								where field in ('acronym', 'official_name', 'other_name') and value is not null), '{}') as names
						from fact
						where subject = 'network/' || slug
					) as facts
					order by lower(name)
					""")
			.query(SearchNetworks::network)
			.list()
			.stream()
			.flatMap((network) -> network.answer(words).stream())
			.sorted(Comparator.comparing(Hit::closeness))
			.toList();
	}

	/** The networks with a name nearly written like the words, the likest first. */
	List<Hit> nearly(String words) {
		return this.jdbc
			.sql("""
					select slug, network.name, max(word_similarity(:words, lower(called.name))) as likeness
					from network
					cross join lateral (
						select network.name
						union all
						select value from fact
						where subject = 'network/' || slug and field in ('acronym', 'official_name', 'other_name') and value is not null
					) as called
					group by network.id
					having max(word_similarity(:words, lower(called.name))) >= :like
					order by likeness desc, lower(network.name)
					limit 3
					""")
			.param("words", words)
			.param("like", LIKE)
			.query((line, number) -> new Hit("/networks/" + line.getString("slug"), line.getString("name"), null,
					Closeness.NEARLY))
			.list();
	}

	private static Network network(ResultSet line, int number) throws SQLException {
		var names = Arrays.stream((Object[]) line.getArray("names").getArray())
			.map(String[].class::cast)
			.map((name) -> new Name(name[1], name[2], name[0].equals("acronym")));
		var shown = new Name(line.getString("name"), null, false);
		return new Network(line.getString("slug"), line.getString("name"), line.getString("acronym"),
				line.getString("said"), Stream.concat(Stream.of(shown), names).toList());
	}

	/** Whether each of the words begins a word of the text. */
	static boolean holds(String plain, String words) {
		return Arrays.stream(words.split(" ")).allMatch((word) -> (" " + plain).contains(" " + word));
	}

	/**
	 * One of the names of a network.
	 *
	 * @param language a tag of BCP 47, where it is known
	 */
	private record Name(String name, @Nullable String language, boolean isAcronym) {

		Optional<Closeness> answer(String words) {
			var plain = Plain.words(this.name);
			if (plain.equals(words)) {
				return Optional.of(this.isAcronym ? Closeness.ACRONYM : Closeness.NAME);
			}
			if (plain.startsWith(words)) {
				return Optional.of(Closeness.BEGINNING);
			}
			return holds(plain, words) ? Optional.of(Closeness.WORDS) : Optional.empty();
		}

	}

	private record Network(String slug, String name, @Nullable String acronym, String said, List<Name> names) {

		Optional<Hit> answer(String words) {
			return this.names.stream()
				.flatMap((name) -> name.answer(words)
					.map((closeness) -> hit(closeness).by(words, name.name(), name.language()))
					.stream())
				.min(Comparator.comparing(Hit::closeness))
				.or(() -> holds(Plain.words(this.said), words) ? Optional.of(hit(Closeness.TEXT)) : Optional.empty());
		}

		private Hit hit(Closeness closeness) {
			return new Hit("/networks/" + this.slug, this.name, this.name.equals(this.acronym) ? null : this.acronym,
					closeness);
		}

	}

}
