package org.citynetworks.city;

import java.util.List;

import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds first-level regions by a name in any language that is, or begins with, what was
 * typed.
 */
@Component
public class SearchRegions {

	private static final int SHORTEST_BEGINNING = 3;

	private final JdbcClient jdbc;

	SearchRegions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The regions that answer to the words, whole names first.
	 * @param most how many at most
	 */
	public List<RegionMatch> by(String text, Language language, int most) {
		var words = Plain.words(text);
		return this.jdbc.sql("""
				select country, code, coalesce(local.name, region.name) as name, match.name as matched,
					match.language, whole
				from (
					select distinct on (country, code) country, code, language, name, plain = :words as whole
					from region_name
					where plain = :words or (:beginnings and plain ~>=~ :words and plain ~<~ (:words || U&'\\+10FFFF'))
					order by country, code, plain = :words desc, language = :language desc, language
				) as match
				join region using (country, code)
				left join (select country, code, name from region_name where language = :language) as local
					using (country, code)
				order by whole desc, length(match.name), country, code
				limit :most
				""")
			.param("words", words)
			.param("beginnings", words.length() >= SHORTEST_BEGINNING)
			.param("language", language.tag())
			.param("most", most)
			.query((line, number) -> new RegionMatch(
					new Region(new Country(line.getString("country")), line.getString("code"), line.getString("name")),
					line.getString("matched"), line.getString("language"), line.getBoolean("whole")))
			.list();
	}

	/**
	 * A region that answers to the words.
	 *
	 * @param name the name by which it does
	 * @param language that name's, as a tag of BCP 47
	 * @param whole whether the words are the whole name
	 */
	public record RegionMatch(Region region, String name, String language, boolean whole) {

	}

}
