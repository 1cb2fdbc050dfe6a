package org.citynetworks.agreeing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.agreeing.SpreadPage.Past;
import org.citynetworks.agreeing.SpreadPage.Said;
import org.citynetworks.agreeing.SpreadPage.Scale;
import org.citynetworks.agreeing.SpreadPage.Step;
import org.citynetworks.agreeing.SpreadPage.Voice;
import org.citynetworks.answer.HeldFile;
import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Asked.Kind;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.Round;
import org.citynetworks.scoring.Given;
import org.citynetworks.scoring.ItemScore;
import org.citynetworks.scoring.Spread;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.PersonNames;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lays out what was answered in a round and what was agreed on. Where the round shows no
 * names, nothing in it tells whose an answer is, not even the order.
 */
@Component
class ShowSpread {

	/** After the key of what is asked: the files that go with it. */
	private static final String FILES = "-file";

	private final ScoreRound score;

	private final Assessors assessors;

	private final Agreements agreements;

	private final SaySpread words;

	private final PersonNames names;

	private final MessageSource messages;

	// What was said, by whom, what was agreed on, and the words for it
	ShowSpread(ScoreRound score, Assessors assessors, Agreements agreements, SaySpread words, PersonNames names,
			MessageSource messages) {
		this.score = score;
		this.assessors = assessors;
		this.agreements = agreements;
		this.words = words;
		this.names = names;
		this.messages = messages;
	}

	/**
	 * All items.
	 * @param address where they are shown
	 * @param writes whether whoever reads them may write down what the group agrees on
	 */
	SpreadList list(Round round, String address, boolean writes, @Nullable String order) {
		var scores = this.score.of(round);
		var language = Language.of(LocaleContextHolder.getLocale());
		var chosen = Order.of(order);
		var sections = chosen.sections(scores, language,
				(message) -> this.messages.getMessage(message, null, language.locale()));
		return new SpreadList(round, address, writes, chosen, scores, sections, this.words, language);
	}

	/** All about one of them. */
	SpreadPage page(SpreadList list, String key) {
		var round = list.round();
		var language = list.language();
		var item = list.get(key);
		var given = this.assessors.given(round.id()).stream().filter((one) -> one.item().equals(key)).toList();
		var who = round.named()
				? this.assessors.of(round.id()).stream().collect(Collectors.toMap(Assessor::id, Assessor::name))
				: Map.<Long, String>of();
		return new SpreadPage(item, this.words.median(item.state(), language).orElse(""), list.agreed(item),
				Stream.of(item.state(), item.trend(), item.priority())
					.filter(Objects::nonNull)
					.map((spread) -> scale(spread, given, who, language))
					.toList(),
				said(round, given, who, language), past(round, item, language));
	}

	private Scale scale(Spread spread, List<Given> given, Map<Long, String> who, Language language) {
		var scale = spread.scale();
		var steps = IntStream.rangeClosed(1, scale.steps().size())
			.mapToObj((step) -> step(spread, given, who, Integer.toString(step), SaySpread.step(scale, step, language),
					scale.steps().get(step - 1).about().in(language)));
		var instead = spread.instead()
			.stream()
			.filter((one) -> scale.means() == Meaning.STATE || one.count() > 0)
			.map((one) -> step(spread, given, who, one.instead().key(), one.instead().title().in(language),
					one.instead().about().in(language)));
		return new Scale(scale.title().in(language), this.words.say(spread, language),
				Stream.concat(steps, instead).toList());
	}

	private static Step step(Spread spread, List<Given> given, Map<Long, String> who, String answer, String title,
			String about) {
		var names = given.stream()
			.filter((one) -> one.asked().equals(spread.scale().key()) && one.answer().equals(answer))
			.flatMap((one) -> Stream.ofNullable(who.get(one.assessor())))
			.toList();
		return new Step(answer, title, about, spread.count(answer), names);
	}

	private static List<Said> said(Round round, List<Given> given, Map<Long, String> who, Language language) {
		return round.instrument()
			.asked(round.level())
			.stream()
			.filter((asked) -> asked.kind() != Kind.SCALE)
			.map((asked) -> new Said(asked.title().in(language), voices(asked, given, who)))
			.filter((said) -> !said.voices().isEmpty())
			.toList();
	}

	private static List<Voice> voices(Asked asked, List<Given> given, Map<Long, String> who) {
		var voices = new ArrayList<Voice>();
		for (var one : given) {
			if (one.asked().equals(asked.key())) {
				voices.add(new Voice(who.get(one.assessor()), one.answer(), List.of()));
			}
			if (asked.kind() == Kind.EVIDENCE && one.asked().equals(asked.key() + FILES)) {
				voices.add(new Voice(who.get(one.assessor()), "", HeldFile.of(one.answer())));
			}
		}
		if (who.isEmpty()) {
			voices.sort(Comparator.comparing(Voice::text).thenComparing(Voice::fileNames));
		}
		return voices;
	}

	private List<Past> past(Round round, ItemScore item, Language language) {
		var all = this.agreements.of(round.id(), item.item().key());
		var called = this.names
			.of(all.stream().map(Agreement::by).filter(Objects::nonNull).collect(Collectors.toSet()));
		return all.stream()
			.map((one) -> new Past(one.version(), SaySpread.answer(item.state(), one.answer(), language), one.reason(),
					(one.by() != null) ? called.get(one.by()) : null, one.at()))
			.toList();
	}

}
