package org.citynetworks.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;
import org.citynetworks.shared.SortKey;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a city, and how it becomes one.
 */
@Component
@Order(40)
public class CityEditing implements Editable {

	public static final String KIND = "city";

	/** The feature of a city that is a part of another one. */
	private static final String PART_OF_A_CITY = "PPLX";

	private static final String CALLED = "called";

	private static final Schema SCHEMA = new Schema(List.of(
			new Section("city.section.where",
					List.of(Field.one("name", "city.name", Part.of(State.WHOLE, Type.LINE).needed()).withReason(),
							Field.one("country", "city.country.code", Part.of(State.WHOLE, Type.COUNTRY).needed()),
							Field.one("region", "city.region.code", Part.of(State.WHOLE, Type.LINE)),
							Field.one("latitude", "city.latitude", Part.of(State.WHOLE, Type.LINE).needed()),
							Field.one("longitude", "city.longitude", Part.of(State.WHOLE, Type.LINE).needed()),
							Field.one("part_of", "city.partOf", Part.of(State.WHOLE, Type.LINE)),
							Field.one("population", "city.population", Part.of(State.WHOLE, Type.LINE)))),
			new Section("city.section.names", List.of(Field.many(CALLED, "city.called",
					List.of(Part.of("name", Type.LINE).needed(), Part.of("language", Type.LANGUAGE).needed()))))));

	private static final String SAVE = """
			insert into city (id, name, sort_key, country, region_code, feature, population, latitude, longitude, part_of)
			values (:id, :name, :sort_key, :country, :region, :feature, :population::integer, :latitude::double precision,
				:longitude::double precision, (select id from city where id = :part_of::bigint))
			on conflict (id) do update set name = excluded.name, sort_key = excluded.sort_key, country = excluded.country,
				region_code = excluded.region_code, feature = excluded.feature, population = excluded.population,
				latitude = excluded.latitude, longitude = excluded.longitude, part_of = excluded.part_of
			""";

	/**
	 * The names of the gazetteer are one a language, and have no number: what the letters
	 * of the language come to stands for one, beyond all that are given to lines.
	 */
	private static final long FIRST_OF_LANGUAGES = 10_000_000_000_000_000L;

	private final JdbcClient jdbc;

	CityEditing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public String historyPlace() {
		return "cities";
	}

	/** In addresses, a city has its name behind its number. */
	@Override
	public String keyIn(String address) {
		return address.replaceFirst("-.*", "");
	}

	@Override
	public Schema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<State> load(String key) {
		return this.jdbc.sql("""
				select name, country, region_code as region, feature, population::text, latitude::text, longitude::text,
					part_of::text
				from city
				where id = :id
				""").param("id", id(key)).query().listOfRows().stream().findFirst().map((row) -> {
			var texts = new TreeMap<String, String>();
			row.forEach((path, text) -> {
				if (text != null) {
					texts.put(path, text.toString());
				}
			});
			return new State(withNames(key, texts));
		});
	}

	private TreeMap<String, String> withNames(String key, TreeMap<String, String> texts) {
		this.jdbc.sql("select language, name from city_name where city_id = :id and language is not null")
			.param("id", id(key))
			.query((line) -> {
				var language = line.getString("language");
				var called = CALLED + "." + number(language) + ".";
				texts.put(called + "name", line.getString("name"));
				texts.put(called + "language", language);
			});
		return texts;
	}

	private static long number(String language) {
		return FIRST_OF_LANGUAGES
				+ Long.parseLong(language.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""), Character.MAX_RADIX);
	}

	@Override
	public void apply(String key, State state) {
		var name = Objects.requireNonNull(state.text("name"), "A city has a name");
		var save = this.jdbc.sql(SAVE).param("id", id(key)).param("sort_key", SortKey.of(name));
		for (var path : List.of("name", "country", "region", "feature", "population", "latitude", "longitude",
				"part_of")) {
			save = save.param(path, state.text(path));
		}
		save.param("feature", feature(state)).update();
		this.jdbc.sql("delete from city_name where city_id = ?").param(id(key)).update();
		insert(key, null, name);
		state.lines(CALLED).forEach((line) -> insert(key, state.text(line + ".language"), state.text(line + ".name")));
	}

	// As the gazetteer has it; one that is added by hand is a place where people live
	private static String feature(State state) {
		var feature = state.text("feature");
		return (feature != null) ? feature : (state.text("part_of") != null) ? PART_OF_A_CITY : "PPL";
	}

	private void insert(String key, @Nullable String language, @Nullable String name) {
		var called = Objects.requireNonNull(name, "A name says something");
		var isSortedBy = List.of(Language.values()).stream().anyMatch((known) -> known.tag().equals(language));
		this.jdbc.sql("""
				insert into city_name (city_id, language, name, plain, sort_key)
				values (:id, :language, :name, :plain, :sort_key)
				""")
			.param("id", id(key))
			.param("language", language)
			.param("name", called)
			.param("plain", Plain.words(called))
			.param("sort_key", isSortedBy ? SortKey.of(called) : null)
			.update();
	}

	@Override
	public void remove(String key) {
		this.jdbc.sql("update city set part_of = null where part_of = ?").param(id(key)).update();
		this.jdbc.sql("delete from city_name where city_id = ?").param(id(key)).update();
		this.jdbc.sql("delete from city where id = ?").param(id(key)).update();
	}

	@Override
	public List<Mistake> mistakes(String key, State state) {
		var mistakes = new ArrayList<Mistake>();
		check(mistakes, "latitude", isDegrees(state.text("latitude"), 90));
		check(mistakes, "longitude", isDegrees(state.text("longitude"), 180));
		var population = state.text("population");
		check(mistakes, "population", population == null || population.matches("[1-9][0-9]{0,8}"));
		var isRegion = state.text("region") == null
				|| exists("region where country = ? and code = ?", state.text("country"), state.text("region"));
		check(mistakes, "region", isRegion);
		// Either can be the one that was typed
		check(mistakes, "country", isRegion);
		var whole = state.text("part_of");
		check(mistakes, "part_of", whole == null
				|| id(whole) > 0 && !whole.equals(key) && exists("city where id = ? and part_of is null", id(whole)));
		var languages = state.lines(CALLED).stream().map((line) -> state.text(line + ".language")).toList();
		state.lines(CALLED)
			.stream()
			.filter((line) -> Collections.frequency(languages, state.text(line + ".language")) > 1)
			.forEach((line) -> mistakes.add(new Mistake(line + ".language", "city.mistake.twice")));
		return mistakes;
	}

	private static void check(List<Mistake> mistakes, String path, boolean right) {
		if (!right) {
			mistakes.add(new Mistake(path, "city.mistake." + path));
		}
	}

	private static boolean isDegrees(@Nullable String text, int most) {
		return text == null
				|| text.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?") && Math.abs(Double.parseDouble(text)) <= most;
	}

	private boolean exists(String what, @Nullable Object... parameters) {
		return this.jdbc.sql("select exists (select from %s)".formatted(what))
			.params(parameters)
			.query(Boolean.class)
			.single();
	}

	@Override
	public String title(State state) {
		var country = Country.find(state.text("country"))
			.map((found) -> ", " + found.name(LocaleContextHolder.getLocale()));
		return Objects.requireNonNullElse(state.text("name"), "") + country.orElse("");
	}

	@Override
	public String address(String key, State state) {
		return "/cities/" + City.key(id(key), Objects.requireNonNullElse(state.text("name"), ""));
	}

	// What is no number is the number of none
	private static long id(String key) {
		return key.matches("[0-9]{1,18}") ? Long.parseLong(key) : 0;
	}

}
