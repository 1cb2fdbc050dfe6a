package org.citynetworks.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Objects;
import java.util.Optional;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.instrument.Instrument.Instead;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Says in the language of the page how things stand.
 */
record ResultWords(MessageSource messages, Language language) {

	/** A value to one decimal; a dash if there is none. */
	String figure(@Nullable BigDecimal value) {
		if (value == null) {
			return say("result.none");
		}
		var format = NumberFormat.getInstance(this.language.locale());
		format.setMinimumFractionDigits(1);
		format.setMaximumFractionDigits(1);
		return format.format(value);
	}

	/** How far a value is from an earlier one, with its sign. */
	String change(BigDecimal now, BigDecimal before) {
		var change = now.subtract(before);
		return say("result.change." + Integer.signum(change.signum()), figure(change.abs()));
	}

	/** How an item stands: a step, two between which it lies, or why there is none. */
	String state(ItemFigures item, Result result) {
		var value = item.value();
		if (value != null) {
			return step(value, result.state());
		}
		return result.instrument()
			.instead()
			.stream()
			.filter((instead) -> instead.key().equals(item.instead()))
			.findFirst()
			.map(Instead::title)
			.map((title) -> title.in(this.language))
			.orElseGet(() -> say((item.answered() > 0) ? "result.unrated" : "result.unanswered"));
	}

	Optional<String> trend(ItemFigures item, Result result) {
		return median(item.trend(), Meaning.TREND, result);
	}

	Optional<String> priority(ItemFigures item, Result result) {
		return median(item.priority(), Meaning.PRIORITY, result);
	}

	private Optional<String> median(@Nullable BigDecimal value, Meaning meaning, Result result) {
		return result.scale(meaning).filter((scale) -> value != null).map((scale) -> step(value, scale));
	}

	private String step(BigDecimal value, Asked scale) {
		var low = value.setScale(0, RoundingMode.FLOOR).intValueExact();
		var high = value.setScale(0, RoundingMode.CEILING).intValueExact();
		return (low == high) ? step(low, scale) : say("result.between", step(low, scale), step(high, scale));
	}

	/** A step by its number, where it has one, and its name. */
	String step(int step, Asked scale) {
		var called = scale.steps().get(step - 1).title().in(this.language);
		return scale.isNumbered() ? say("result.step", step, called) : called;
	}

	String say(String message, Object... parameters) {
		return Objects.requireNonNull(this.messages.getMessage(message, parameters, this.language.locale()));
	}

}
