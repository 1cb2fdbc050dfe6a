package org.citynetworks.instrument;

import java.time.LocalDate;
import java.util.List;

import org.citynetworks.shared.InLanguages;

/**
 * A questionnaire by which a city looks at itself, in one of its versions.
 *
 * @param key by which all its versions go
 * @param about where it comes from and how it is to be read, in paragraphs
 * @param sources the addresses of the pages that say so
 * @param areasCalled what its areas are called here: areas, domains
 * @param topicsCalled what its topics are called here: topics, perspectives
 * @param levels how thoroughly one can answer it
 * @param asked what is asked of each question
 * @param instead what one can say instead of an answer
 */
public record Instrument(String key, int version, LocalDate date, InLanguages title, InLanguages summary,
		List<InLanguages> about, List<String> sources, InLanguages areasCalled, InLanguages topicsCalled,
		List<Level> levels, List<Asked> asked, List<Instead> instead, List<Area> areas) {

	public List<Topic> topics() {
		return this.areas.stream().flatMap((area) -> area.topics().stream()).toList();
	}

	public List<Issue> issues() {
		return topics().stream().flatMap((topic) -> topic.issues().stream()).toList();
	}

	/** What is asked at a level. */
	public List<Asked> asked(Level level) {
		return this.asked.stream().filter((one) -> level.asks().contains(one.key())).toList();
	}

	/**
	 * How thoroughly one answers.
	 *
	 * @param rates what is answered
	 * @param asks the keys of what is asked of it
	 */
	public record Level(String key, InLanguages title, InLanguages about, Rated rates, List<String> asks) {

	}

	/** What is answered: the general questions of the topics, or the issues. */
	public enum Rated {

		TOPICS, ISSUES

	}

	/** What one can say instead of an answer. */
	public record Instead(String key, InLanguages title, InLanguages about) {

	}

	/** Topics that belong together; Circles of Sustainability calls it a domain. */
	public record Area(String key, InLanguages title, InLanguages about, List<Topic> topics) {

	}

	/**
	 * Issues that belong together; Circles of Sustainability calls it a perspective.
	 *
	 * @param ask its general question; empty where none is asked
	 */
	public record Topic(String key, InLanguages title, InLanguages about, InLanguages ask, List<Issue> issues) {

	}

	/**
	 * A question.
	 *
	 * @param help what a word in it means, or examples; empty where it needs none
	 * @param principles the areas of the Ten Principles that it touches
	 * @param sdgs the numbers of the Sustainable Development Goals that it touches
	 */
	public record Issue(String key, InLanguages title, InLanguages ask, InLanguages help, List<String> principles,
			List<Integer> sdgs) {

	}

}
