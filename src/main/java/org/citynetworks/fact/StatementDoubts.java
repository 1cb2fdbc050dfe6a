package org.citynetworks.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.citynetworks.history.Doubts;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What seems odd about statements: a value that changed while its source did not, and
 * figures that do not go together.
 */
@Component
@Order(10)
class StatementDoubts implements Doubts {

	private static final BigDecimal ALL = new BigDecimal(100);

	@Override
	public List<Mistake> about(String subject, State before, State after) {
		var doubts = new ArrayList<Mistake>();
		for (var key : after.keys()) {
			if (isNewValueOfAnOldSource(before, after, key)) {
				doubts.add(new Mistake(key, "fact.doubt.source", Objects.requireNonNull(after.text(key + ".value"))));
			}
			if ("percent".equals(after.text(key + ".unit")) && isMore(after, key, ALL)) {
				doubts.add(new Mistake(key, "fact.doubt.percent", Objects.requireNonNull(after.text(key + ".value"))));
			}
		}
		compare(after, "fee_min", "fee_max", "fact.doubt.fee", doubts);
		compare(after, "predecessor_founded_year", "founded_year", "fact.doubt.founded", doubts);
		return doubts;
	}

	private static boolean isNewValueOfAnOldSource(State before, State after, String key) {
		var value = after.text(key + ".value");
		return value != null && !before.line(key).isEmpty() && !value.equals(before.text(key + ".value"))
				&& Stream.of(".source", ".as_of", ".confirmed_on")
					.allMatch((part) -> Objects.equals(before.text(key + part), after.text(key + part)));
	}

	/** Where one source says both and the first is more than the second. */
	private static void compare(State state, String first, String second, String message, List<Mistake> doubts) {
		BiPredicate<String, String> isAlike = (one, other) -> Stream.of(".source", ".counted", ".unit", ".currency")
			.allMatch((part) -> Objects.equals(state.text(one + part), state.text(other + part)));
		for (var one : state.lines(first)) {
			for (var other : state.lines(second)) {
				var most = number(state.text(other + ".value"));
				if (isAlike.test(one, other) && most != null && isMore(state, one, most)) {
					doubts.add(new Mistake(one, message, Objects.requireNonNull(state.text(one + ".value")),
							most.toPlainString()));
				}
			}
		}
	}

	private static boolean isMore(State state, String key, BigDecimal most) {
		var number = number(state.text(key + ".value"));
		return number != null && number.compareTo(most) > 0;
	}

	private static @Nullable BigDecimal number(@Nullable String text) {
		return (text != null && text.matches("[0-9]{1,13}(\\.[0-9]{1,6})?")) ? new BigDecimal(text) : null;
	}

}
