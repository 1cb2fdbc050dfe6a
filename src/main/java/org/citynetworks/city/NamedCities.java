package org.citynetworks.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the cities of the world are called.
 */
@Component
class NamedCities implements Findable {

	/** A capital is as well known as a city so many times its size. */
	private static final int CAPITAL = 3;

	private static final int ROWS_AT_ONCE = 2000;

	private final JdbcClient jdbc;

	private final Places places;

	NamedCities(JdbcClient jdbc, Places places) {
		this.jdbc = jdbc;
		this.places = places;
	}

	@Override
	public String kind() {
		return CityEditing.KIND;
	}

	@Override
	public boolean followsRevisions() {
		return true;
	}

	@Override
	public void all(Consumer<Named> found) {
		read(null, found);
	}

	@Override
	public void some(Set<String> keys, Consumer<Named> found) {
		read(keys.stream().map(Long::valueOf).toArray(Long[]::new), found);
	}

	private void read(Long @Nullable [] ids, Consumer<Named> found) {
		this.jdbc.sql("""
				select id, country, region_code, feature, coalesce(population, 0) as population, names, languages
				from city
				join (
					select city_id, array_agg(name order by language nulls first) as names,
						array_agg(language order by language nulls first) as languages
					from city_name
					where cast(:ids as bigint[]) is null or city_id = any (:ids)
					group by city_id
				) as called on city_id = id
				""").withFetchSize(ROWS_AT_ONCE).param("ids", ids).query((line) -> {
			found.accept(city(line));
		});
	}

	private static Named city(ResultSet line) throws SQLException {
		var country = line.getString("country").toLowerCase(Locale.ROOT);
		var region = line.getString("region_code");
		var within = new ArrayList<>(List.of("country/" + country));
		if (region != null) {
			within.add("region/" + Region.key(country, region));
		}
		var texts = (String[]) line.getArray("names").getArray();
		var languages = (String[]) line.getArray("languages").getArray();
		var names = new ArrayList<Name>();
		for (int i = 0; i < texts.length; i++) {
			names.add(new Name(texts[i], languages[i]));
		}
		var population = line.getLong("population");
		return new Named(line.getString("id"),
				"PPLC".equals(line.getString("feature")) ? CAPITAL * population : population, names,
				Set.copyOf(within));
	}

	@Override
	public int most() {
		return 20;
	}

	@Override
	public int suggested() {
		return 6;
	}

	@Override
	public String list() {
		return "/cities";
	}

	@Override
	public Map<String, Shown> show(List<String> ids, Language language) {
		return this.places.getCities(ids.stream().map(Long::valueOf).toList(), language)
			.stream()
			.collect(Collectors.toMap((city) -> Long.toString(city.id()), (city) -> shown(city, language.locale())));
	}

	private static Shown shown(City city, Locale locale) {
		var region = Optional.ofNullable(city.region()).map(Region::name).filter((name) -> !name.equals(city.name()));
		return new Shown("/cities/" + city.key(), city.name(),
				Stream.concat(region.stream(), Stream.of(city.country().name(locale)))
					.collect(Collectors.joining(", ")));
	}

}
