package org.citynetworks.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.citynetworks.instrument.Instrument.Area;
import org.citynetworks.instrument.Instrument.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What the topics of an area came to. Each counts alike, however many items it has; those
 * without a value do not.
 */
public record AreaScore(Area area, List<Part<Topic>> topics) {

	/** The mean of its topics to one decimal, a half up; null if none has a value. */
	public @Nullable BigDecimal value() {
		return Fraction.rounded(Fraction.mean(this.topics.stream().map(Part::exact).filter(Objects::nonNull).toList()),
				1);
	}

}
