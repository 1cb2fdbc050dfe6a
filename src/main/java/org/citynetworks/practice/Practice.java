package org.citynetworks.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.citynetworks.history.State;
import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * What a participant has tried.
 *
 * @param language in which it is written, a tag of BCP 47
 * @param begun since when, as exactly as is known: {@code 2024}, {@code 2024-05}
 * @param contact whom to ask: an office or a role
 * @param mail the address of that office
 * @param isMailShown whether everybody may read it
 * @param spoken the languages in which questions are answered, tags of BCP 47
 * @param publishedOn when it was first published
 */
public record Practice(String slug, Keeper keeper, String language, String called, String summary,
		@Nullable String begun, @Nullable String ended, String tried, List<Partner> partners, String evidence,
		List<Proof> proofs, String cost, String wrong, String contact, @Nullable String mail, boolean isMailShown,
		List<String> spoken, List<String> themes, List<String> goals, LocalDate publishedOn) {

	static Practice of(String slug, Keeper keeper, State state, LocalDate publishedOn) {
		return new Practice(slug, keeper, state.said("language"), state.said("called"), state.said("summary"),
				state.text("begun"), state.text("ended"), state.said("tried"),
				state.lines("partner")
					.stream()
					.map((key) -> new Partner(state.said(key + ".who"), state.said(key + ".did")))
					.toList(),
				state.said("evidence"),
				state.lines("proof")
					.stream()
					.map((key) -> new Proof(state.said(key + ".link"), state.said(key + ".about")))
					.toList(),
				state.said("cost"), state.said("wrong"), state.said("contact"), state.text("contact_mail"),
				isMailShown(state), values(state, "spoken"), values(state, "theme"), values(state, "sdg"), publishedOn);
	}

	static boolean isMailShown(State state) {
		return state.said("contact_shown").equals("yes");
	}

	private static List<String> values(State state, String field) {
		return state.lines(field)
			.stream()
			.map((key) -> state.said(key + ".value"))
			.filter((value) -> !value.isEmpty())
			.distinct()
			.toList();
	}

	/** What histories call it. */
	public String subject() {
		return PracticeEditing.KIND + "/" + this.slug;
	}

	/** Where everybody reads it, without language prefix. */
	public String path() {
		return "/practices/" + this.slug;
	}

	/** The address that everybody may read. */
	public Optional<String> shownMail() {
		return Optional.ofNullable(this.mail).filter((address) -> this.isMailShown);
	}

	/**
	 * The participant whose practice it is.
	 *
	 * @param population of its city, where that is known
	 */
	public record Keeper(String slug, String called, Country country, @Nullable Integer population) {

		/** What grants call it. */
		public String subject() {
			return PracticeEditing.PARTICIPANT + this.slug;
		}

		String countryTerm() {
			return this.country.code().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Somebody with whom it was tried.
	 *
	 * @param did what they did
	 */
	public record Partner(String who, String did) {

	}

	/** A page on the web that shows how it went. */
	public record Proof(String link, String about) {

	}

}
