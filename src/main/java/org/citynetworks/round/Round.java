package org.citynetworks.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instrument.Level;
import org.citynetworks.instrument.Instrument.Topic;

/**
 * The people of a city answering an instrument, in the version with which they began.
 *
 * @param number the how manieth of its owner it is, from 1 on
 * @param owner whose it is, such as {@code participant/geneva}; whoever acts for it
 * coordinates
 * @param title what the coordinators call it
 * @param topics the keys of the topics that are asked; all if empty
 * @param until the last day on which answers are taken
 * @param named whether the group sees who answered what
 */
public record Round(UUID id, int number, String owner, String title, Instrument instrument, Level level,
		Set<String> topics, LocalDate until, boolean named, Stage stage, Instant begunAt) {

	/** How far a round has come. */
	public enum Stage {

		/** It is being prepared: nobody was invited yet. */
		PREPARING,

		/** Everybody answers, each alone. */
		ANSWERING,

		/** The spread is shown, and the group agrees. */
		AGREEING,

		/** The result stands. */
		CLOSED

	}

	/** What is rated in it, in order. */
	public List<Item> items() {
		return this.instrument.items(this.level).stream().filter((item) -> asks(item.topic())).toList();
	}

	/** Whether a topic is asked. */
	public boolean asks(Topic topic) {
		return this.topics.isEmpty() || this.topics.contains(topic.key());
	}

	/** The topics that are asked, in order. */
	public List<Topic> askedTopics() {
		return this.instrument.topics().stream().filter(this::asks).toList();
	}

	/** Where those who coordinate it find it. */
	public String path() {
		return "/my/scans/" + this.id;
	}

}
