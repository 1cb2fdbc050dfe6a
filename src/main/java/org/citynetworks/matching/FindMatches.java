package org.citynetworks.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.project.Project;
import org.citynetworks.project.Projects;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Which participants an expression of interest may fit, and why: by the projects for
 * which they look for partners, by the goals they committed to, and by country.
 */
@Component
class FindMatches {

	/** What is looked for counts most, a country alone least. */
	private static final int SEARCH = 4;

	private static final int GOALS = 2;

	private final Participants participants;

	private final Projects projects;

	private final MessageSource messages;

	FindMatches(Participants participants, Projects projects, MessageSource messages) {
		this.participants = participants;
		this.projects = projects;
		this.messages = messages;
	}

	/** The best first; none that nothing speaks for. */
	List<Match> of(Answers answers, Language language) {
		var interest = Interest.of(answers);
		var searches = this.projects.all().stream().filter(Project::isLookingForPartners).toList();
		return this.participants.all()
			.stream()
			.map((participant) -> weigh(participant, interest, searches, language.locale()))
			.filter((weighed) -> weighed.weight > 0)
			.sorted(Comparator.comparingInt((Weighed one) -> -one.weight)
				.thenComparing((one) -> one.match.participant().called()))
			.map(Weighed::match)
			.toList();
	}

	private Weighed weigh(Participant participant, Interest interest, List<Project> searches, Locale locale) {
		var reasons = new ArrayList<Remark>();
		var weight = 0;
		for (var search : searches) {
			var terms = new ArrayList<>(goals(interest.goals(), Set.copyOf(search.goals()), locale));
			terms.addAll(themes(interest.themes(), wanted(search), locale));
			if (isOf(search, participant) && !terms.isEmpty()) {
				reasons.add(new Remark("matching.reason.search", List.of(search.title(), String.join(", ", terms)),
						search.path()));
				weight += SEARCH;
			}
		}
		var committed = participant.commitments()
			.stream()
			.flatMap((one) -> one.goals().stream())
			.collect(Collectors.toSet());
		var goals = goals(interest.goals(), committed, locale);
		if (!goals.isEmpty()) {
			reasons.add(Remark.of("matching.reason.goals", String.join(", ", goals)));
			weight += GOALS;
		}
		if (interest.countries().contains(participant.country())) {
			reasons.add(Remark.of("matching.reason.country", participant.country().name(locale)));
			weight++;
		}
		else if (!interest.countries().isEmpty()) {
			// They named others: that is said, and they come later
			reasons.add(Remark.of("matching.reason.elsewhere", participant.country().name(locale)));
			weight--;
		}
		return new Weighed(new Match(participant, reasons), weight);
	}

	private static boolean isOf(Project project, Participant participant) {
		return project.cities().stream().anyMatch((city) -> city.slug().equals(participant.slug()));
	}

	/** The themes for which it looks for partners; its own, if it does not say. */
	private static Set<String> wanted(Project project) {
		return Set.copyOf(project.wantedThemes().isEmpty() ? project.themes() : project.wantedThemes());
	}

	private List<String> goals(Set<Integer> wanted, Set<Integer> there, Locale locale) {
		return wanted.stream().filter(there::contains).sorted().map((goal) -> say("term.sdg." + goal, locale)).toList();
	}

	private List<String> themes(Set<String> wanted, Set<String> there, Locale locale) {
		return wanted.stream()
			.filter(there::contains)
			.sorted()
			.map((theme) -> say("term.theme." + theme, locale))
			.toList();
	}

	private String say(String message, Locale locale) {
		return Objects.requireNonNull(this.messages.getMessage(message, null, message, locale));
	}

	private record Weighed(Match match, int weight) {

	}

}
