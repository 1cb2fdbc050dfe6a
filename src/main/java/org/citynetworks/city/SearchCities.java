package org.citynetworks.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.citynetworks.shared.Plain;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cities by a name in any language, however it is typed: whole names first, then
 * names that begin so, then names that hold the words or are nearly written so; among
 * equals the larger city.
 */
@Component
public class SearchCities {

	/** With fewer hits than this the words may have been mistyped. */
	private static final int FEW = 5;

	// One letter begins too many names to be of use, but some places are called 森
	private static final int SHORTEST_BEGINNING = 2;

	private static final int SHORTEST_MISTYPED = 3;

	/**
	 * Letters that are missing, too many or others; two that changed places count twice.
	 */
	private static final int MOST_SLIPS = 2;

	private static final int LETTERS_A_SLIP = 5;

	private static final int MOST_LETTERS = 100;

	// Between two names that are as like the words, a large city is the likelier one. The
	// longest word alone can use the index.
	private static final String NEARLY = """
			select city_id, match.name, language, false as whole, not held as doubtful
			from (
				select distinct on (city_id) city_id, name, language, held, likeness
				from (
					select city_id, name, language, true as held, similarity(plain, :words) as likeness
					from city_name
					where plain like :longest and plain like all (:each)
					union all
					select city_id, name, language, false, similarity(plain, :words)
					from city_name
					where plain % :words and levenshtein_less_equal(plain, :words, :slips) <= :slips
				) as either
				order by city_id, held desc, likeness desc, language nulls first
			) as match
			join city on city.id = city_id
			order by held desc, likeness * (16 + ln(coalesce(population, 0) + 1000)) desc, city_id
			limit :most
			""";

	private final JdbcClient jdbc;

	SearchCities(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The cities that answer to the words, best first.
	 * @param most how many at most
	 */
	@Transactional(readOnly = true)
	public List<CityMatch> by(String text, int most) {
		var words = Plain.words(text);
		if (words.isEmpty()) {
			return List.of();
		}
		words = words.substring(0, Math.min(words.length(), MOST_LETTERS)).strip();
		var found = new ArrayList<>(written(words, most));
		if (found.size() < Math.min(FEW, most) && found.stream().noneMatch(CityMatch::whole)
				&& words.length() >= SHORTEST_MISTYPED) {
			var known = found.stream().map(CityMatch::cityId).toList();
			nearly(words, most).stream()
				.filter((match) -> !known.contains(match.cityId()))
				.limit(most - found.size())
				.forEach(found::add);
		}
		return found;
	}

	private List<CityMatch> written(String words, int most) {
		return this.jdbc.sql("""
				select city_id, match.name, language, whole, false as doubtful
				from (
					select distinct on (city_id) city_id, name, language, plain = :words as whole
					from city_name
					where plain = :words or (:beginnings and plain ~>=~ :words and plain ~<~ (:words || U&'\\+10FFFF'))
					order by city_id, plain = :words desc, language nulls first
				) as match
				join city on city.id = city_id
				order by whole desc, coalesce(population, 0) desc, city_id
				limit :most
				""")
			.param("words", words)
			.param("beginnings", words.length() >= SHORTEST_BEGINNING)
			.param("most", most)
			.query(CityMatch.class)
			.list();
	}

	private List<CityMatch> nearly(String words, int most) {
		this.jdbc.sql("select set_config('pg_trgm.similarity_threshold', '0.25', true)").query().singleValue();
		var each = words.split(" ");
		return this.jdbc.sql(NEARLY)
			.param("words", words)
			.param("slips", Math.min(words.length() / LETTERS_A_SLIP, MOST_SLIPS) + 1)
			.param("longest", "%" + Collections.max(List.of(each), Comparator.comparing(String::length)) + "%")
			.param("each", Arrays.stream(each).map((word) -> "%" + word + "%").toArray(String[]::new))
			.param("most", most)
			.query(CityMatch.class)
			.list();
	}

	/**
	 * A city that answers to the words.
	 *
	 * @param name the name by which it does
	 * @param language that name's, as a tag of BCP 47, or null for the name that GeoNames
	 * give first
	 * @param whole whether the words are the whole name
	 * @param doubtful whether the name is only nearly written so
	 */
	public record CityMatch(long cityId, String name, @Nullable String language, boolean whole, boolean doubtful) {

	}

}
