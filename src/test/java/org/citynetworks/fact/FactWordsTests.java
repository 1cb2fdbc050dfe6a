package org.citynetworks.fact;

import java.util.Locale;

import org.citynetworks.shared.Language;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FactWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					kind                    | un-programme    |           |                         |                       |     | United Nations programme                                                     | Programme des Nations Unies
					theme                   | climate-action  |           |                         |                       |     | Climate action                                                               | Action pour le climat
					theme                   | not-named-yet   |           |                         |                       |     | not-named-yet                                                                | not-named-yet
					sdg                     | 11              |           |                         |                       |     | 11 Sustainable cities and communities                                        | 11 Villes et communautés durables
					eligible_region         | europe          |           |                         |                       |     | Europe                                                                       | Europe
					region_covered          | country-ca      |           |                         |                       |     | Canada                                                                       | Canada
					secretariat_country     | DE              |           |                         |                       |     | Germany                                                                      | Allemagne
					languages               | es              |           |                         |                       |     | Spanish                                                                      | espagnol
					founded_year            | 1990            |           |                         |                       |     | 1990                                                                         | 1990
					website                 | https://www.c40.org/ |      |                         |                       |     | c40.org                                                                      | c40.org
					website                 | https://a.org/cities/x/ |   |                         |                       |     | a.org/cities/x                                                               | a.org/cities/x
					stated_figure           | 96              | exact     | cities                  |                       |     | 96 cities                                                                    | 96 villes
					stated_figure           | 1750            | more-than | local-governments       |                       |     | more than 1,750 local governments                                            | plus de 1 750 collectivités locales
					stated_figure           | 100             | nearly    | cities                  |                       |     | nearly 100 cities                                                            | près de 100 villes
					stated_figure           | 9               | at-least  | board-mayors            |                       |     | at least 9 mayors on its board                                               | au moins 9 maires siégeant à son conseil
					stated_figure           | 240000          | more-than | local-governments       | represented           |     | more than 240,000 local governments represented, not members                 | plus de 240 000 collectivités locales que le réseau représente, sans adhésion de leur part
					stated_figure           | 60              | exact     | development-banks       | worked-with           |     | 60 development banks it has worked with, not members                         | 60 banques de développement ayant travaillé avec le réseau, sans en être membres
					stated_figure           | 275             | exact     | cities                  | coalition             |     | 275 cities that take part without being members                              | 275 villes participant sans être membres
					stated_figure           | 4348            | exact     | cities                  | predecessor           |     | 4,348 cities of an earlier body, not of this network                         | 4 348 villes d’un organisme antérieur, et non de ce réseau
					stated_figure           | 60              | more-than | mayors                  | founders              |     | more than 60 mayors at its founding                                          | plus de 60 maires à sa fondation
					stated_figure           | 25              | more-than | world-economy           | percent               |     | more than 25% of the world economy                                           | plus de 25 % de l’économie mondiale
					stated_figure           | 400             | more-than | grants                  | awarded               |     | more than 400 grants awarded                                                 | plus de 400 subventions accordées
					stated_figure           | 15              | at-least  | residencies             | per-year              |     | at least 15 residencies a year                                               | au moins 15 résidences par an
					fee_amount              | 0               |           |                         | per-year              |     | no fee                                                                       | sans cotisation
					fee_amount              | 0.0085          |           |                         | per-resident-per-year | EUR | EUR 0.0085 per resident a year                                               | 0,0085 EUR par habitant et par an
					fee_min                 | 250             |           |                         | per-year              | EUR | at least EUR 250 a year                                                      | au moins 250 EUR par an
					fee_max                 | 15000           |           |                         | per-year              | EUR | at most EUR 15,000 a year                                                    | au plus 15 000 EUR par an
					fee_amount              | 1000            |           | population:0-300000     | per-year              | EUR | up to 300,000 inhabitants: EUR 1,000 a year                                  | jusqu’à 300 000 habitants : 1 000 EUR par an
					fee_amount              | 2000            |           | population:300001-750000 | per-year             | EUR | 300,001 to 750,000 inhabitants: EUR 2,000 a year                             | de 300 001 à 750 000 habitants : 2 000 EUR par an
					fee_amount              | 3200            |           | population:750001-      | per-year              | EUR | 750,001 inhabitants or more: EUR 3,200 a year                                | 750 001 habitants ou plus : 3 200 EUR par an
					fee_min                 | 600             |           | country:US              | per-year              | USD | United States: at least USD 600 a year                                       | États-Unis : au moins 600 USD par an
					fee_max                 | 750             |           | income:lower-group      | per-year              | USD | lower income group: at most USD 750 a year                                   | groupe à revenu inférieur : au plus 750 USD par an
					eligible_population_min | 250000          |           |                         | city-population       |     | at least 250,000 inhabitants in the city                                     | au moins 250 000 habitants dans la ville
					eligible_population_min | 10000000        |           | class:megacity          | metro-population      |     | megacities: at least 10,000,000 inhabitants in the metropolitan area         | mégapoles : au moins 10 000 000 habitants dans l’aire métropolitaine
					requires                | letter of the mayor |       |                         |                       |     | letter of the mayor                                                          | letter of the mayor
					""")
	void eachFactIsSaidInEachLanguage(String field, String value, @Nullable String qualifier, @Nullable String counted,
			@Nullable String unit, @Nullable String currency, String english, String french) {
		var fact = new Fact(field, value, qualifier, counted, unit, currency, null,
				new Source(Basis.PUBLISHED, "https://example.org/", null, null));
		assertThat(plain(Pages.in(Language.ENGLISH).text(fact).text())).isEqualTo(english);
		assertThat(plain(Pages.in(Language.FRENCH).text(fact).text())).isEqualTo(french);
	}

	@Test
	void ourWordsAreMarkedAsEnglishAndTermsAreNot() {
		var french = Pages.in(Language.FRENCH);
		assertThat(french.text(Pages.fact("requires", "letter of the mayor")).language()).isEqualTo("en");
		assertThat(french.text(Pages.fact("theme", "health")).language()).isNull();
	}

	@Test
	void aNameSaysItsLanguage() {
		var source = new Source(Basis.PUBLISHED, "https://example.org/", null, "registered name");
		var fact = new Fact("other_name", "Klima-Bündnis", null, null, null, null, "de", source);
		assertThat(Pages.in(Language.FRENCH).text(fact))
			.isEqualTo(new FactText("Klima-Bündnis", "de", null, "allemand"));
	}

	@Test
	void aTermLeadsWhereItsAddressIs() {
		var english = new FactWords(Pages.in(Language.ENGLISH).messages(), Locale.ENGLISH,
				(field, term) -> field.equals("joining_model") ? "/joining/" + term : null);
		assertThat(english.text(Pages.fact("joining_model", "invitation")).address()).isEqualTo("/joining/invitation");
		assertThat(english.text(Pages.fact("eligible_region", "world")).address()).isNull();
		assertThat(english.text(Pages.fact("website", "https://www.c40.org/")).address())
			.isEqualTo("https://www.c40.org/");
	}

	@ParameterizedTest
	@CsvSource({ "2019,2019,2019", "2019-03,March 2019,mars 2019", "2019-03-28,28 March 2019,28 mars 2019",
			"2019-03-01,1 March 2019,1er mars 2019" })
	void aDateIsAsExactAsItsSource(String asOf, String english, String french) {
		var source = new Source(Basis.PUBLISHED, "https://example.org/", asOf, null);
		assertThat(Pages.in(Language.ENGLISH).date(source)).isEqualTo(english);
		assertThat(Pages.in(Language.FRENCH).date(source)).isEqualTo(french);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					PUBLISHED  | https://www.c40.org/a | Published on c40.org                           | Publié sur c40.org
					INFERRED   | https://www.c40.org/a | Our reading of c40.org, not confirmed          | Notre interprétation, d’après c40.org (non confirmée)
					PARAPHRASE | https://www.c40.org/a | In our words, after c40.org                    | Reformulé par nos soins, d’après c40.org
					SUPPLIED   | the-directory         | In the text the network supplied               | Dans le texte fourni par le réseau
					INFERRED   | the-directory         | Our reading of the text supplied, not confirmed | Notre interprétation, d’après le texte fourni (non confirmée)
					PARAPHRASE | the-directory         | In our words, after the text supplied          | Reformulé par nos soins, d’après le texte fourni
					""")
	void whoSaysSoIsSaidInWords(Basis basis, String address, String english, String french) {
		var source = new Source(basis, address, null, null);
		assertThat(Pages.in(Language.ENGLISH).source(source)).isEqualTo(english);
		assertThat(Pages.in(Language.FRENCH).source(source)).isEqualTo(french);
	}

	private static String plain(String text) {
		return text.replaceAll("[\u00a0\u202f]", " ");
	}

}
