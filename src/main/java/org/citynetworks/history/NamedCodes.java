package org.citynetworks.history;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.citynetworks.history.Part.Type;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;

/**
 * The codes of countries and languages by their names in every language of the site, for
 * those who do not know that Greece is GR.
 */
final class NamedCodes {

	private static final Map<String, String> COUNTRIES = byName(Country.all().stream().map(Country::code).toList(),
			(code) -> new Locale.Builder().setRegion(code).build(), Locale::getDisplayCountry);

	private static final Map<String, String> LANGUAGES = byName(List.of(Locale.getISOLanguages()),
			Locale::forLanguageTag, Locale::getDisplayLanguage);

	private NamedCodes() {
	}

	/** The code that is meant by what was typed; what was typed if none is. */
	static String code(Type type, String typed) {
		return switch (type) {
			case COUNTRY -> COUNTRIES.getOrDefault(Plain.words(typed),
					Country.find(typed.strip()).map(Country::code).orElse(typed));
			case LANGUAGE -> LANGUAGES.getOrDefault(Plain.words(typed), typed);
			default -> typed;
		};
	}

	private static Map<String, String> byName(List<String> codes, Function<String, Locale> locale,
			BiFunction<Locale, Locale, String> name) {
		var byName = new HashMap<String, String>();
		for (var code : codes) {
			Stream.of(Language.values())
				.map((language) -> name.apply(locale.apply(code), language.locale()))
				.forEach((called) -> byName.putIfAbsent(Plain.words(called), code));
		}
		return byName;
	}

}
