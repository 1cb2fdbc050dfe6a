package org.citynetworks.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What items that have something in common came to together. Each counts alike; those
 * without a value do not.
 *
 * @param <T> what they have in common: a topic, an area of the Ten Principles, a goal
 */
public record Part<T>(T of, List<ItemScore> items) {

	/** How many of them have a value. */
	public int rated() {
		return (int) this.items.stream().filter((item) -> item.exact() != null).count();
	}

	/** The mean of their values to one decimal, a half up; null if none has one. */
	public @Nullable BigDecimal value() {
		return Fraction.rounded(exact(), 1);
	}

	@Nullable Fraction exact() {
		return Fraction.mean(this.items.stream().map(ItemScore::exact).filter(Objects::nonNull).toList());
	}

}
