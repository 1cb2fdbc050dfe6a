package org.citynetworks.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Form;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the first-level regions of the world are called.
 */
@Component
class NamedRegions implements Findable {

	/** Between the cities that have so many inhabitants and those that have fewer. */
	private static final long WEIGHT = 50_000;

	private final JdbcClient jdbc;

	private final Places places;

	NamedRegions(JdbcClient jdbc, Places places) {
		this.jdbc = jdbc;
		this.places = places;
	}

	@Override
	public String kind() {
		return "region";
	}

	// Nobody can edit one
	@Override
	public boolean followsRevisions() {
		return true;
	}

	@Override
	public boolean isAround() {
		return true;
	}

	@Override
	public void all(Consumer<Named> found) {
		this.jdbc.sql("""
				select country, code, array_agg(name order by language) as names,
					array_agg(language order by language) as languages
				from region_name
				group by country, code
				""").query((line) -> {
			found.accept(region(line));
		});
	}

	// What is written beside a city is often the code: "Cambridge MA"
	private static Named region(ResultSet line) throws SQLException {
		var country = line.getString("country");
		var code = line.getString("code");
		var texts = (String[]) line.getArray("names").getArray();
		var languages = (String[]) line.getArray("languages").getArray();
		var names = new ArrayList<Name>();
		for (int i = 0; i < texts.length; i++) {
			names.add(new Name(texts[i], languages[i]));
		}
		if (code.matches("[A-Z]{2,3}")) {
			names.add(new Name(code, null, Form.ACRONYM));
		}
		return new Named(Region.key(country, code), WEIGHT, names,
				Set.of("country/" + country.toLowerCase(Locale.ROOT)));
	}

	@Override
	public int most() {
		return 5;
	}

	@Override
	public int suggested() {
		return 2;
	}

	@Override
	public Map<String, Shown> show(List<String> keys, Language language) {
		return this.places.getRegions(keys, language)
			.stream()
			.collect(Collectors.toMap(Region::key, (region) -> new Shown("/regions/" + region.key(), region.name(),
					region.country().name(language.locale()))));
	}

}
