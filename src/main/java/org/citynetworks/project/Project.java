package org.citynetworks.project;

import java.time.LocalDate;
import java.util.List;

import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * What participants do together with others.
 *
 * @param language of its texts, as a tag of BCP 47, where it is known
 * @param cities those that take part, the one that leads it first
 * @param named those of which others say so, and that have not agreed yet
 * @param areas of the Ten Principles
 * @param goals Sustainable Development Goals, by number
 * @param stage one of {@link ProjectTerms#STAGES}
 * @param budget one of {@link ProjectTerms#BUDGETS}
 * @param wanted for what it looks for partners, if it does
 * @param wantedThemes the themes in which it does
 * @param published on which day
 */
public record Project(String slug, String title, String summary, @Nullable String language, List<City> cities,
		List<Named> named, List<Partner> partners, List<String> areas, List<Integer> goals, List<String> themes,
		String aim, String outcomes, String results, String stage, @Nullable LocalDate begins, @Nullable LocalDate ends,
		@Nullable String budget, String wanted, List<String> wantedThemes, @Nullable String website,
		LocalDate published) {

	/** What histories call it. */
	public String subject() {
		return ProjectEditing.KIND + "/" + this.slug;
	}

	/** Where everybody reads of it, without language prefix. */
	public String path() {
		return "/projects/" + this.slug;
	}

	public boolean isLookingForPartners() {
		return !this.wanted.isEmpty() || !this.wantedThemes.isEmpty();
	}

	/**
	 * A participant that takes part in it.
	 *
	 * @param slug of the participant
	 */
	public record City(String slug, String called, Country country) {
	}

	/**
	 * A participant that is said to take part in it.
	 *
	 * @param by what the participant is called that says so; empty where staff do
	 */
	public record Named(City city, String by) {
	}

	/**
	 * Somebody else who does.
	 *
	 * @param organisation its slug
	 * @param role what it does, in the words of the team
	 */
	public record Partner(String organisation, String name, String sector, String role) {
	}

}
