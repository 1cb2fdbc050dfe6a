package org.citynetworks.compare;

import java.util.Arrays;
import java.util.List;

/**
 * What networks are compared in: a field of the facts, in the order of the page.
 */
enum Topic {

	MISSION("mission", true), KIND("kind", false), FIGURES("stated_figure", false), JOINING("joining_model", false),
	GOVERNMENT("eligible_government", false), FROM("eligible_region", false), SIZE("eligible_population_min", false),
	RULE("eligible_rule", true), COST("fee", false, "fee_rule", "fee_amount", "fee_min", "fee_max"),
	REQUIRES("requires", true), REPORTING("reporting_duty", true), THEME("theme", false), SDG("sdg", false),
	PROCESS("un_process", true), REGION("region_covered", false),
	SEAT("secretariat", false, "secretariat_city", "secretariat_country"), HOST("host_organisation", false),
	FOUNDED("founded_year", false), LANGUAGES("languages", false), WEBSITE("website", false);

	private final String field;

	private final boolean prose;

	private final List<String> parts;

	Topic(String field, boolean prose, String... parts) {
		this.field = field;
		this.prose = prose;
		this.parts = (parts.length > 0) ? Arrays.asList(parts) : List.of(field);
	}

	String field() {
		return this.field;
	}

	/** The key of what it is called. */
	public String message() {
		return switch (this) {
			case COST -> "network.cost";
			case FIGURES -> "compare.stated";
			default -> "fact." + this.field;
		};
	}

	/** Whether it is told in sentences, which differ even where they mean the same. */
	boolean isProse() {
		return this.prose;
	}

	/** The fields that it is put together from. */
	List<String> parts() {
		return this.parts;
	}

}
