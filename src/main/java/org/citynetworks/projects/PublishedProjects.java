package org.citynetworks.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.citynetworks.commitment.Participant;
import org.citynetworks.involvement.PageSection;
import org.citynetworks.participants.Evidence;
import org.citynetworks.participants.ParticipantSection;
import org.citynetworks.places.PlaceSection;
import org.citynetworks.project.Project;
import org.citynetworks.project.Projects;
import org.citynetworks.shared.Language;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * What others show of projects: the pages of participants and cities, and reports.
 */
@Configuration(proxyBeanMethods = false)
class PublishedProjects {

	/** So many stand on a page about something else; it leads to all. */
	private static final int MOST = 10;

	/** Which projects stand on a page about a way to take part. */
	private static final Map<String, Predicate<Project>> WITH_PARTNERS = Map.of("city-partnerships",
			(project) -> !project.partners().isEmpty(), "private-sector", Project::isLookingForPartners);

	private static final String FRAGMENT = "projects/section :: projects";

	@Bean
	@Order(30)
	ParticipantSection projectsOfParticipant(Projects projects) {
		return new ParticipantSection() {

			@Override
			public String fragment() {
				return FRAGMENT;
			}

			@Override
			public Optional<?> of(Participant participant, Language language) {
				return some(projects.ofParticipant(participant.slug()));
			}

		};
	}

	@Bean
	@Order(30)
	PlaceSection projectsOfPlace(Projects projects) {
		return new PlaceSection() {

			@Override
			public String fragment() {
				return FRAGMENT;
			}

			@Override
			public Optional<?> of(String place, Language language) {
				return some(projects.ofPlace(place));
			}

		};
	}

	/**
	 * What participants do with partners, and on which of it companies can still join.
	 */
	@Bean
	@Order(30)
	PageSection projectsWithPartners(Projects projects) {
		return new PageSection() {

			@Override
			public String fragment() {
				return "projects/section :: newest";
			}

			@Override
			public Optional<?> of(String page, Language language) {
				var filter = WITH_PARTNERS.get(page);
				return (filter == null) ? Optional.empty()
						: some(projects.all()
							.stream()
							.filter(filter)
							.sorted(Comparator.comparing(Project::published).reversed())
							.limit(MOST)
							.toList());
			}

		};
	}

	@Bean
	@Order(30)
	Evidence projectsAsEvidence(Projects projects) {
		return (participant, language) -> projects.ofParticipant(participant.slug())
			.stream()
			.map((one) -> new Evidence.Item(one.subject(), one.title(), one.summary(), one.path()))
			.toList();
	}

	private static Optional<List<Project>> some(List<Project> projects) {
		return projects.isEmpty() ? Optional.empty() : Optional.of(projects);
	}

}
