package org.citynetworks.fact;

import java.util.List;

import org.citynetworks.RepositoryTest;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came in from the files is whole, has its source, and can be said in every
 * language.
 */
@RepositoryTest
class FactsTests {

	private static final List<String> CONTROLLED = List.of("eligible_government", "eligible_region", "joining_model",
			"kind", "region_covered", "sdg", "theme");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private WhoSaysSo facts;

	@Test
	void everyRowOfTheFileIsAFact() {
		assertThat(this.jdbc.sql("""
				select basis || ' ' || count(*) from fact
				where field <> 'eligible_population_min' or value <> '0'
				group by basis
				""").query(String.class).list()).containsExactlyInAnyOrder("supplied 201", "published 564",
				"inferred 164", "paraphrase 32");
		assertThat(this.jdbc.sql("""
				select count(*) from fact
				where not exists (select from network where 'network/' || slug = subject)
				""").query(Long.class).single()).isZero();
	}

	@Test
	void aRuleThatNamesAnySizeIsAFigureToo() {
		assertThat(this.jdbc.sql("""
				select count(*) from fact as figure
				where field = 'eligible_population_min' and value = '0' and exists (
					select from fact as rule where rule.field = 'eligible_rule' and rule.subject = figure.subject
						and (rule.source, rule.basis) = (figure.source, figure.basis))
				""").query(Long.class).single()).isEqualTo(5);
	}

	@Test
	void everyFactHasASourceThatCanBeRead() {
		assertThat(this.jdbc.sql("""
				select subject, field, basis, source
				from fact
				left join publication on slug = source
				where not case basis
					when 'supplied' then slug is not null
					when 'published' then source ~ '^https?://[^ ]+$'
					else slug is not null or source ~ '^https?://[^ ]+$'
				end
				""").query().listOfRows()).isEmpty();
	}

	@Test
	void noFactStandsTwice() {
		assertThat(this.jdbc.sql("""
				select subject, field, value, source
				from fact
				group by subject, field, value, qualifier, counted, unit, currency, source
				having count(*) > 1
				""").query().listOfRows()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyFactCanBeSaid(Language language) {
		var words = Pages.in(language);
		for (var subject : this.jdbc.sql("select distinct subject from fact").query(String.class).list()) {
			assertThat(this.facts.about(subject)).isNotEmpty().allSatisfy((fact) -> {
				var text = words.text(fact).text();
				assertThat(text).isNotBlank();
				if (CONTROLLED.contains(fact.field())) {
					assertThat(text).isNotEqualTo(fact.value());
				}
				assertThat(words.source(fact.source())).isNotBlank();
			});
		}
	}

	@Test
	void aFactIsReadAsItStands() {
		assertThat(this.facts.about("network/rainbow-cities-network"))
			.contains(new Fact("fee_amount", "1000", null, "population:0-300000", "per-year", "EUR", null,
					new Source(Basis.PUBLISHED, fee(), null, "read earlier and not again")));
		assertThat(this.facts.about("network/nobody")).isEmpty();
	}

	private String fee() {
		return this.jdbc.sql("""
				select source from fact
				where subject = 'network/rainbow-cities-network' and field = 'fee_amount' and value = '1000'
				""").query(String.class).single();
	}

}
