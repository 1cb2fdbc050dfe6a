package org.citynetworks.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.scoring.Part;
import org.jspecify.annotations.Nullable;

/**
 * How a topic came out.
 *
 * @param key of the topic
 * @param value the mean of its items; null if none has a value
 */
record TopicFigures(String key, @Nullable BigDecimal value, List<ItemFigures> items) {

	static TopicFigures of(Part<Topic> score, boolean withReasons) {
		return new TopicFigures(score.of().key(), score.value(),
				score.items().stream().map((item) -> ItemFigures.of(item, withReasons)).toList());
	}

	/** How many of its items have a value. */
	int rated() {
		return valued().size();
	}

	/** Whether the mean of another round is one of the same items. */
	boolean isLike(TopicFigures other) {
		return this.key.equals(other.key) && this.value != null && valued().equals(other.valued());
	}

	private Set<String> valued() {
		return this.items.stream()
			.filter((item) -> item.value() != null)
			.map(ItemFigures::key)
			.collect(Collectors.toSet());
	}

}
