package org.citynetworks.projects;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.citynetworks.project.Project;
import org.citynetworks.project.ProjectTerms;
import org.jspecify.annotations.Nullable;

/**
 * The projects that answer a filter, and what could be chosen besides.
 */
final class FoundProjects {

	private final List<Project> all;

	private final ProjectFilter filter;

	private final @Nullable Set<String> named;

	private final ProjectWords words;

	/** What was chosen and exists. */
	private final Map<Side, String> chosen = new EnumMap<>(Side.class);

	/**
	 * Keeps what answers.
	 * @param named those that answer to the words, by slug; null for all
	 */
	FoundProjects(List<Project> all, ProjectFilter filter, @Nullable Set<String> named, ProjectWords words) {
		this.all = all;
		this.filter = filter;
		this.named = named;
		this.words = words;
		for (var side : Side.values()) {
			var term = filter.term(side);
			if (term != null && terms(side).anyMatch(term::equals)) {
				this.chosen.put(side, term);
			}
		}
	}

	/** What was found, the last published first. */
	public List<Project> projects() {
		return matching(null).toList();
	}

	/** Whether there is none at all yet. */
	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	public List<Group> groups() {
		return Arrays.stream(Side.values()).map(this::group).toList();
	}

	/** What was chosen, each with the address that takes it back. */
	public List<Chosen> chosen() {
		var words = (this.filter.q() != null)
				? Stream.of(new Chosen("words", this.filter.q(), this.filter.withoutWords())) : Stream.<Chosen>empty();
		return Stream
			.concat(words, this.chosen.entrySet()
				.stream()
				.map((one) -> new Chosen(one.getKey().parameter(), this.words.term(one.getKey(), one.getValue()),
						this.filter.without(one.getKey().parameter()))))
			.toList();
	}

	/** What was chosen and does not exist. */
	public List<Chosen> unknown() {
		return Arrays.stream(Side.values())
			.filter((side) -> this.filter.term(side) != null && !this.chosen.containsKey(side))
			.map((side) -> new Chosen(side.parameter(), Objects.requireNonNull(this.filter.term(side)), ""))
			.toList();
	}

	private Group group(Side side) {
		var projects = matching(side).toList();
		return new Group(side, projects.size(),
				terms(side)
					.map((term) -> new Term(term, this.words.term(side, term),
							(int) projects.stream().filter((one) -> side.terms(one).contains(term)).count(),
							term.equals(this.chosen.get(side))))
					.sorted(order(side))
					.toList());
	}

	// Goals by number, stages from the first to the last
	private Comparator<Term> order(Side side) {
		return switch (side) {
			case SDG -> Comparator.comparingInt((term) -> Integer.parseInt(term.slug()));
			case STAGE -> Comparator.comparingInt((term) -> ProjectTerms.STAGES.indexOf(term.slug()));
			case AREA, THEME, COUNTRY -> Comparator.comparing(Term::name, Collator.getInstance(this.words.locale()));
		};
	}

	private Stream<String> terms(Side side) {
		return this.all.stream().flatMap((project) -> side.terms(project).stream()).distinct();
	}

	private Stream<Project> matching(@Nullable Side except) {
		return this.all.stream()
			.filter((project) -> this.named == null || this.named.contains(project.slug()))
			.filter((project) -> this.chosen.entrySet()
				.stream()
				.allMatch((one) -> one.getKey() == except || one.getKey().terms(project).contains(one.getValue())));
	}

	/** A side with its terms, and how many there are without a choice. */
	record Group(Side side, int count, List<Term> terms) {

		public boolean isChosen() {
			return this.terms.stream().anyMatch(Term::isChosen);
		}

	}

	/** A term, and how many there would be with it. */
	record Term(String slug, String name, int count, boolean isChosen) {
	}

	/** A choice, and the address that takes it back. */
	record Chosen(String parameter, String name, String addressWithout) {
	}

}
