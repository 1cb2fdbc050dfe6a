package org.citynetworks.agreeing;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.instrument.Asked;
import org.citynetworks.scoring.Spread;
import org.citynetworks.scoring.Spread.SaidInstead;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in words how answers are spread.
 */
@Component
public class SaySpread {

	private final MessageSource messages;

	SaySpread(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Such as “4 answers, from 2 Poor to 4 Good; most often 3 Mixed; “Don’t know”: 1”.
	 */
	public String say(Spread spread, Language language) {
		var instead = spread.instead()
			.stream()
			.filter((said) -> said.count() > 0)
			.map((said) -> message(language, "instead", said.instead().title().in(language), said.count()));
		var silent = (spread.unanswered() > 0) ? Stream.of(message(language, "silent", spread.unanswered()))
				: Stream.<String>empty();
		return Stream.of(Stream.of(steps(spread, language)), most(spread, language).stream(), instead, silent)
			.flatMap((parts) -> parts)
			.reduce((first, second) -> message(language, "and", first, second))
			.orElseThrow();
	}

	private String steps(Spread spread, Language language) {
		if (spread.rated() == 0) {
			return message(language, "none");
		}
		var lowest = Objects.requireNonNull(spread.lowest());
		var highest = Objects.requireNonNull(spread.highest());
		return lowest.equals(highest) ? message(language, "alike", spread.rated(), step(spread, lowest, language))
				: message(language, "apart", spread.rated(), step(spread, lowest, language),
						step(spread, highest, language));
	}

	/** What most gave, where it says more than where the answers begin and end. */
	private Optional<String> most(Spread spread, Language language) {
		var most = spread.mostOften();
		return (most.size() == 1 && spread.count(most.get(0).toString()) < spread.rated())
				? Optional.of(message(language, "most", step(spread, most.get(0), language))) : Optional.empty();
	}

	/** What the step in the middle is called, or between which two it lies. */
	public Optional<String> median(Spread spread, Language language) {
		var median = spread.median();
		if (median == null) {
			return Optional.empty();
		}
		var below = step(spread, median.intValue(), language);
		return Optional.of((median.stripTrailingZeros().scale() <= 0) ? below
				: message(language, "between", below, step(spread, median.intValue() + 1, language)));
	}

	/** What an answer is called: “3 Mixed”, “Don’t know”; empty if it is none. */
	public static String answer(Spread spread, String answer, Language language) {
		var step = spread.step(answer);
		return (step > 0) ? step(spread, step, language)
				: spread.instead()
					.stream()
					.map(SaidInstead::instead)
					.filter((one) -> one.key().equals(answer))
					.map((one) -> one.title().in(language))
					.findFirst()
					.orElse("");
	}

	private static String step(Spread spread, int step, Language language) {
		return step(spread.scale(), step, language);
	}

	/** What a step is called, with its number where that tells it apart more easily. */
	public static String step(Asked scale, int step, Language language) {
		var title = scale.steps().get(step - 1).title().in(language);
		return scale.isNumbered() ? step + " " + title : title;
	}

	private String message(Language language, String key, Object... arguments) {
		return this.messages.getMessage("agreeing.words." + key, arguments, language.locale());
	}

}
