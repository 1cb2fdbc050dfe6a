package org.citynetworks.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.city.City;
import org.citynetworks.city.Places;
import org.citynetworks.city.Region;
import org.citynetworks.fact.FactWords;
import org.citynetworks.finder.Match;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names what was found in the language of the page, says where it lies, and where it
 * leads; one read a kind.
 */
@Component
class ShowMatches {

	private final Places places;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	ShowMatches(Places places, JdbcClient jdbc, MessageSource messages) {
		this.places = places;
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/** The same in the same order; what the site does not have any more is left out. */
	List<Hit> of(List<Match> matches, String typed, Language language) {
		var keys = matches.stream()
			.collect(Collectors.groupingBy(Match::kind, Collectors.mapping(Match::key, Collectors.toList())));
		var shown = new HashMap<String, Shown>();
		keys.forEach(
				(kind, some) -> read(kind, some, language).forEach((key, one) -> shown.put(kind + "/" + key, one)));
		var words = Plain.words(typed);
		return matches.stream()
			.flatMap((match) -> Optional.ofNullable(shown.get(match.kind() + "/" + match.key()))
				.map((one) -> Hit.of(match, one.address(), one.name(), one.aside(), words))
				.stream())
			.toList();
	}

	private Map<String, Shown> read(String kind, List<String> keys, Language language) {
		return switch (kind) {
			case "network" -> networks(keys);
			case "city" -> cities(keys, language);
			case "region" -> regions(keys, language.locale(), language);
			case "country" -> countries(keys, language.locale());
			case "participant" -> participants(keys, language);
			case NamedTopics.KIND -> topics(keys, language.locale());
			default -> throw new IllegalArgumentException("Nobody shows a " + kind);
		};
	}

	private Map<String, Shown> networks(List<String> slugs) {
		var shown = new HashMap<String, Shown>();
		this.jdbc.sql("""
				select slug, name, (
						select min(value) from fact
						where subject = 'network/' || slug and field = 'acronym' and note is distinct from 'former'
					) as acronym
				from network
				where slug = any (:slugs)
				""").param("slugs", slugs.toArray(String[]::new)).query((line) -> {
			var name = line.getString("name");
			var acronym = line.getString("acronym");
			shown.put(line.getString("slug"),
					new Shown("/networks/" + line.getString("slug"), name, name.equals(acronym) ? null : acronym));
		});
		return shown;
	}

	private Map<String, Shown> cities(List<String> ids, Language language) {
		return this.places.getCities(ids.stream().map(Long::valueOf).toList(), language)
			.stream()
			.collect(Collectors.toMap((city) -> Long.toString(city.id()), (city) -> city(city, language.locale())));
	}

	private static Shown city(City city, Locale locale) {
		var region = Optional.ofNullable(city.region()).map(Region::name).filter((name) -> !name.equals(city.name()));
		return new Shown("/cities/" + city.key(), city.name(),
				Stream.concat(region.stream(), Stream.of(city.country().name(locale)))
					.collect(Collectors.joining(", ")));
	}

	private Map<String, Shown> regions(List<String> keys, Locale locale, Language language) {
		return this.places.getRegions(keys, language)
			.stream()
			.collect(Collectors.toMap(Region::key,
					(region) -> new Shown("/regions/" + region.key(), region.name(), region.country().name(locale))));
	}

	private static Map<String, Shown> countries(List<String> codes, Locale locale) {
		return codes.stream()
			.collect(Collectors.toMap((code) -> code, (code) -> new Shown("/countries/" + code,
					new Country(code.toUpperCase(Locale.ROOT)).name(locale), null)));
	}

	private Map<String, Shown> participants(List<String> slugs, Language language) {
		var shown = new HashMap<String, Shown>();
		this.jdbc.sql("""
				select participant.slug, participant.content ->> 'called' as called,
					coalesce(tier.content ->> ('name_' || :language), tier.content ->> 'name_en') as tier
				from participant
				left join tier on tier.slug = participant.tier
				where participant.slug = any (:slugs)
				""").param("language", language.tag()).param("slugs", slugs.toArray(String[]::new)).query((line) -> {
			shown.put(line.getString("slug"), new Shown("/participants/" + line.getString("slug"),
					line.getString("called"), line.getString("tier")));
		});
		return shown;
	}

	private Map<String, Shown> topics(List<String> keys, Locale locale) {
		var shown = new HashMap<String, Shown>();
		var words = new FactWords(this.messages, locale);
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
									new Object[] { line.getInt("networks") }, locale))));
		});
		return shown;
	}

	/**
	 * A thing as a page shows it.
	 */
	private record Shown(String address, String name, @Nullable String aside) {

	}

}
