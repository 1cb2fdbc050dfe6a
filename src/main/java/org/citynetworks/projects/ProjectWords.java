package org.citynetworks.projects;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.citynetworks.fact.FactWords;
import org.citynetworks.project.Project;
import org.citynetworks.project.ProjectDocument;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Names what is said of projects in the language of the page.
 */
record ProjectWords(MessageSource messages, Locale locale) {

	private static final long KILOBYTE = 1024;

	private static final long MEGABYTE = KILOBYTE * KILOBYTE;

	String term(Side side, String term) {
		return switch (side) {
			case SDG, THEME -> new FactWords(this.messages, this.locale).term(side.parameter(), term);
			case COUNTRY -> new Country(term.toUpperCase(Locale.ROOT)).name(this.locale);
			case AREA, STAGE -> say("project." + side.parameter() + "." + term, term);
		};
	}

	/** What a project says from one side. */
	public List<String> terms(String side, Project project) {
		var from = Side.valueOf(side);
		return from.terms(project).stream().map((term) -> term(from, term)).toList();
	}

	public List<String> themes(List<String> themes) {
		return themes.stream().map((theme) -> term(Side.THEME, theme)).toList();
	}

	public String country(Country country) {
		return country.name(this.locale);
	}

	public String sector(String sector) {
		return say("organisation.sector." + sector, sector);
	}

	public @Nullable String budget(Project project) {
		var budget = project.budget();
		return (budget != null) ? say("project.budget." + budget, budget) : null;
	}

	/** The kind of a document, its size and its language. */
	public String about(ProjectDocument document) {
		var size = document.size() < MEGABYTE
				? say("project.document.kilobytes", Math.max(1, Math.round((double) document.size() / KILOBYTE)))
				: say("project.document.megabytes", (double) document.size() / MEGABYTE);
		var about = document.kind() + " · " + size;
		var language = document.language();
		return (language != null) ? about + " · " + Language.name(language, this.locale) : about;
	}

	private String say(String code, Number number) {
		return this.messages.getMessage(code, new Object[] { number }, this.locale);
	}

	private String say(String code, String otherwise) {
		return Objects.requireNonNull(this.messages.getMessage(code, null, otherwise, this.locale));
	}

}
