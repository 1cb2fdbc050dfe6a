package org.citynetworks.result;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.citynetworks.scoring.AreaScore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an area came out: what is published as one.
 *
 * @param key of the area
 * @param value the mean of its topics; null if none has a value
 */
record AreaFigures(String key, @Nullable BigDecimal value, List<TopicFigures> topics) {

	// Kept are the parts of a record, and nothing that is told from them
	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visible) -> visible.withIsGetterVisibility(Visibility.NONE)
			.withGetterVisibility(Visibility.NONE)
			.withFieldVisibility(Visibility.ANY))
		.build();

	static AreaFigures of(AreaScore score, boolean withReasons) {
		return new AreaFigures(score.area().key(), score.value(),
				score.topics().stream().map((topic) -> TopicFigures.of(topic, withReasons)).toList());
	}

	static AreaFigures parse(String json) {
		return JSON.readValue(json, AreaFigures.class);
	}

	String toJson() {
		return JSON.writeValueAsString(this);
	}

}
