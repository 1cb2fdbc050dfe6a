package org.citynetworks.scoring;

import java.util.Set;

import org.citynetworks.instrument.Instrument.Topic;

/**
 * Somebody whose answers count.
 *
 * @param assessor the number by which what they gave is known
 * @param topics the keys of the topics that they are asked; all if empty
 */
public record Respondent(long assessor, Set<String> topics) {

	boolean isAsked(Topic topic) {
		return this.topics.isEmpty() || this.topics.contains(topic.key());
	}

}
