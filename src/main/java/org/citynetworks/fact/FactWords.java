package org.citynetworks.fact;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;

import org.citynetworks.shared.Site;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.citynetworks.shared.SourceWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Says facts in a language of the site.
 *
 * @param addresses where the terms lead
 */
public record FactWords(MessageSource messages, Locale locale, Addresses addresses) {

	private static final String OUR_WORDS = "en";

	private static final String COUNTRY = "country-";

	private static final int MOST_DECIMALS = 6;

	/** Words of which none leads anywhere. */
	public FactWords(MessageSource messages, Locale locale) {
		this(messages, locale, (field, term) -> null);
	}

	/** What is said, or that it is not known. */
	public FactText text(Fact fact) {
		return fact.isUnknown() ? new FactText(say("fact.unknown")) : known(fact);
	}

	private FactText known(Fact fact) {
		return switch (fact.field()) {
			case "eligible_government", "eligible_region", "joining_model", "kind", "region_covered", "sdg", "theme" ->
				new FactText(term(fact.field(), fact.value()), null, this.addresses.of(fact.field(), fact.value()),
						null);
			case "languages" -> new FactText(language(fact.value()));
			case "secretariat_country" -> new FactText(country(fact.value()));
			case "website" -> new FactText(Site.of(fact.value()) + Site.pathOf(fact.value()), null, fact.value(), null);
			case "acronym", "founded_year", "official_name", "predecessor_founded_year", "secretariat_city" ->
				new FactText(fact.value());
			case "other_name" -> name(fact);
			case "stated_figure" -> new FactText(figure(fact));
			case "fee_amount", "fee_max", "fee_min" -> new FactText(fee(fact));
			case "eligible_population_min" -> new FactText(population(fact));
			default -> new FactText(fact.value(), Objects.requireNonNullElse(fact.language(), OUR_WORDS), null, null);
		};
	}

	/** The name of a term; one that has no name yet is shown as it is. */
	public String term(String field, String slug) {
		if (slug.startsWith(COUNTRY)) {
			return country(slug.substring(COUNTRY.length()));
		}
		var vocabulary = field.endsWith("_region") ? "region_covered" : field;
		return Objects
			.requireNonNull(this.messages.getMessage("term." + vocabulary + "." + slug, null, slug, this.locale));
	}

	/** Who says so, in words. */
	public String source(Source source) {
		return new SourceWords(this.messages, this.locale).source(source);
	}

	/** Who says so, where it is the site of whom it is said of. */
	String ownSource(Source source) {
		return (source.basis() == Basis.PUBLISHED) ? say("source.PUBLISHED.own", source.site()) : source(source);
	}

	/** The date of a source, as exact as it is, or null where there is none. */
	public @Nullable String date(Source source) {
		return new SourceWords(this.messages, this.locale).date(source);
	}

	/** "More than 240,000 local governments …", said so that nothing else is thought. */
	private String figure(Fact fact) {
		var isShare = "percent".equals(fact.unit());
		var number = isShare ? say("unit.percent", number(fact.value())) : number(fact.value());
		var phrase = say("qualifier." + Objects.requireNonNullElse(fact.qualifier(), "exact"),
				say("counted." + fact.counted(), number));
		return (fact.unit() == null || isShare) ? phrase : say("unit." + fact.unit(), phrase);
	}

	private String fee(Fact fact) {
		if (new BigDecimal(fact.value()).signum() == 0) {
			return say("fee.none");
		}
		var money = say("fee.money", number(fact.value()), Objects.requireNonNullElse(fact.currency(), ""));
		return among(fact.counted(), say("fee." + fact.field(), say("fee." + fact.unit(), money)));
	}

	private String population(Fact fact) {
		return among(fact.counted(), smallest(fact.unit(), fact.value()));
	}

	/** How many inhabitants there must be. */
	public String smallest(@Nullable String unit, String number) {
		return number.equals("0") ? say("population.any") : say("population." + unit, number(number));
	}

	private String among(@Nullable String band, String text) {
		return (band != null) ? say("band", band(band), text) : text;
	}

	private String band(String band) {
		var kind = band.substring(0, band.indexOf(':'));
		var value = band.substring(kind.length() + 1);
		return switch (kind) {
			case "country" -> country(value);
			case "population" -> inhabitants(value.split("-", 2));
			default -> say("band." + kind + "." + value);
		};
	}

	private String inhabitants(String[] bounds) {
		if (bounds[1].isEmpty()) {
			return say("band.population.from", number(bounds[0]));
		}
		return bounds[0].equals("0") ? say("band.population.to", number(bounds[1]))
				: say("band.population.between", number(bounds[0]), number(bounds[1]));
	}

	private FactText name(Fact fact) {
		var tag = fact.language();
		return new FactText(fact.value(), tag, null, (tag != null) ? language(tag) : null);
	}

	private String number(String value) {
		var format = NumberFormat.getNumberInstance(this.locale);
		format.setMaximumFractionDigits(MOST_DECIMALS);
		return format.format(new BigDecimal(value));
	}

	private String country(String code) {
		return new Locale.Builder().setRegion(code).build().getDisplayCountry(this.locale);
	}

	private String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(this.locale);
	}

	private String say(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, this.locale);
	}

	/**
	 * Where one finds what else bears a term of a field, or null.
	 */
	@FunctionalInterface
	public interface Addresses {

		@Nullable String of(String field, String term);

	}

}
