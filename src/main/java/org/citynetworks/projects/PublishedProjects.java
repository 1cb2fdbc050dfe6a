package org.citynetworks.projects;

import java.util.List;
import java.util.Optional;

import org.citynetworks.commitment.Participant;
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
