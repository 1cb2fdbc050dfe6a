package org.citynetworks.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

	/** The level of a key. */
	public Optional<Level> level(String key) {
		return this.levels.stream().filter((level) -> level.key().equals(key)).findFirst();
	}

	/** What is asked at a level. */
	public List<Asked> asked(Level level) {
		return this.asked.stream().filter((one) -> level.asks().contains(one.key())).toList();
	}

	/** What is rated at a level, in order. */
	public List<Item> items(Level level) {
		return this.areas.stream()
			.flatMap((area) -> area.topics().stream().flatMap((topic) -> items(level, area, topic)))
			.toList();
	}

	private static Stream<Item> items(Level level, Area area, Topic topic) {
		return (level.rates() == Rated.TOPICS) ? Stream.of(Item.of(area, topic))
				: topic.issues().stream().map((issue) -> Item.of(area, topic, issue));
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

	/**
	 * What one can say instead of an answer.
	 *
	 * @param means what results are made of it
	 */
	public record Instead(String key, Means means, InLanguages title, InLanguages about) {

		/** What results are made of it; whatever it is called. */
		public enum Means {

			/** Whoever says it cannot judge: something is to be found out. */
			UNKNOWN,

			/** Nothing but that it was said. */
			NONE

		}

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

	/**
	 * What is rated: an issue, or a topic by its general question.
	 *
	 * @param key tells it from all others of its level
	 * @param help empty where it needs none
	 * @param principles the areas of the Ten Principles that it touches
	 * @param sdgs the numbers of the Sustainable Development Goals that it touches
	 */
	public record Item(String key, Area area, Topic topic, InLanguages title, InLanguages ask, InLanguages help,
			List<String> principles, List<Integer> sdgs) {

		static Item of(Area area, Topic topic) {
			var principles = topic.issues().stream().flatMap((issue) -> issue.principles().stream()).distinct();
			var sdgs = topic.issues().stream().flatMap((issue) -> issue.sdgs().stream()).distinct().sorted();
			return new Item(topic.key(), area, topic, topic.title(), topic.ask(), topic.about(), principles.toList(),
					sdgs.toList());
		}

		static Item of(Area area, Topic topic, Issue issue) {
			return new Item(issue.key(), area, topic, issue.title(), issue.ask(), issue.help(), issue.principles(),
					issue.sdgs());
		}

	}

}
