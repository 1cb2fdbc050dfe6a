package org.citynetworks.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What may stand beside a result: an earlier one of the same city, and how far those of
 * cities lie apart. Only means of the same items are compared, on the same scale.
 *
 * @param before null if there is none
 * @param own all that the same city has published
 * @param published all by the same questions
 */
record Compared(@Nullable Result before, List<Result> own, List<Result> published) {

	/** Of fewer cities it could be told which is which. */
	static final int CITIES = 5;

	/**
	 * The latest of some that came before one and rated some of the same topics alike.
	 */
	static @Nullable Result before(Result result, List<Result> some) {
		return some.stream()
			.filter((one) -> one.number() < result.number() && one.instrument().key().equals(result.instrument().key())
					&& one.state().steps().size() == result.state().steps().size()
					&& result.topics().stream().anyMatch((topic) -> value(topic, one).isPresent()))
			.max((one, other) -> Integer.compare(one.number(), other.number()))
			.orElse(null);
	}

	/** What a topic was before; null where that was another question. */
	@Nullable BigDecimal before(TopicFigures topic) {
		return (this.before != null) ? value(topic, this.before).orElse(null) : null;
	}

	/** The lowest and the highest of cities; nothing where there are too few. */
	Optional<Range> range(TopicFigures topic) {
		var byCity = new HashMap<String, Result>();
		this.published.stream()
			.filter((one) -> value(topic, one).isPresent())
			.forEach((one) -> byCity.merge(one.participant(), one,
					(some, other) -> (some.number() > other.number()) ? some : other));
		var values = byCity.values().stream().flatMap((one) -> value(topic, one).stream()).sorted().toList();
		return (values.size() < CITIES) ? Optional.empty()
				: Optional.of(new Range(values.get(0), values.get(values.size() - 1), values.size()));
	}

	private static Optional<BigDecimal> value(TopicFigures topic, Result result) {
		return result.topics()
			.stream()
			.filter(topic::isLike)
			.map(TopicFigures::value)
			.filter(Objects::nonNull)
			.findFirst();
	}

	/** From the lowest to the highest of some cities. */
	record Range(BigDecimal lowest, BigDecimal highest, int cities) {

	}

}
