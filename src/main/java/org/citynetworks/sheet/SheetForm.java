package org.citynetworks.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.form.Form;
import org.citynetworks.form.Group;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Choice;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.instrument.Asked.Step;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Instead;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.round.Round;
import org.citynetworks.round.Sheets;
import org.citynetworks.shared.InLanguages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes a form of an instrument: a task of each topic, a group of each item, a question
 * of all that is asked of it.
 */
@Component
class SheetForm implements Sheets {

	/** What stands behind the code of the question for evidence in that for its files. */
	static final String FILE = "-file";

	private static final int LONGEST_TEXT = 2000;

	private static final int MOST_FILES = 3;

	@Override
	public Form form(Round round, Set<String> topics) {
		return form(round.instrument(), round.instrument().asked(round.level()),
				round.items().stream().filter((item) -> topics.contains(item.topic().key())).toList());
	}

	/** What is asked of items. */
	static Form form(Instrument instrument, List<Asked> asked, List<Item> items) {
		// How things stand comes first: by that an item counts as answered
		var inOrder = asked.stream().sorted(Comparator.comparing((one) -> one.means() != Meaning.STATE)).toList();
		var topics = items.stream().map(Item::topic).distinct();
		return new Form(instrument.key() + "-" + instrument.version(),
				topics
					.map((topic) -> task(instrument, inOrder, topic,
							items.stream().filter((item) -> item.topic().equals(topic)).toList()))
					.toList());
	}

	private static Task task(Instrument instrument, List<Asked> asked, Topic topic, List<Item> items) {
		var questions = new ArrayList<Question>();
		var groups = new ArrayList<Group>();
		for (var item : items) {
			var own = asked.stream().flatMap((one) -> questions(instrument, item, one)).toList();
			questions.addAll(own);
			// A topic says of itself what it is about, above all
			var isTopic = item.key().equals(topic.key());
			groups.add(new Group(item.title(), item.ask(), isTopic ? InLanguages.NONE : item.help(),
					own.stream().map(Question::code).toList()));
		}
		return new Task(topic.key(), topic.title(), topic.about(), 1, false, "", questions, groups);
	}

	private static Stream<Question> questions(Instrument instrument, Item item, Asked asked) {
		var code = item.key() + "." + asked.key();
		return switch (asked.kind()) {
			case SCALE -> Stream.of(question(code, Kind.CHOICE, asked, choices(instrument, asked), 1));
			case TEXT -> Stream.of(question(code, Kind.TEXT, asked, List.of(), LONGEST_TEXT));
			case EVIDENCE ->
				Stream.of(question(code, Kind.TEXT, asked, List.of(), LONGEST_TEXT), new Question(code + FILE,
						Kind.FILE, asked.title(), InLanguages.NONE, List.of(), false, false, MOST_FILES, ""));
		};
	}

	private static Question question(String code, Kind kind, Asked asked, List<Choice> choices, int most) {
		var hint = together(asked.ask(), asked.help(), (ask, help) -> (help.isEmpty()) ? ask : ask + " " + help);
		return new Question(code, kind, asked.title(), hint, choices, false, false, most, "");
	}

	private static List<Choice> choices(Instrument instrument, Asked asked) {
		var steps = IntStream.range(0, asked.steps().size())
			.mapToObj((place) -> step(asked, asked.steps().get(place), String.valueOf(place + 1)));
		var instead = (asked.means() == Meaning.STATE) ? instrument.instead() : List.<Instead>of();
		return Stream
			.concat(steps, instead.stream().map((one) -> new Choice(one.key(), one.title(), about(one.about()), true)))
			.toList();
	}

	private static Choice step(Asked asked, Step step, String number) {
		var label = asked.isNumbered() ? together(step.title(), InLanguages.NONE, (title, none) -> number + " " + title)
				: step.title();
		return new Choice(number, label, about(step.about()), false);
	}

	private static @Nullable InLanguages about(InLanguages about) {
		return about.texts().isEmpty() ? null : about;
	}

	/** In each language of one text, both. */
	private static InLanguages together(InLanguages one, InLanguages other, BinaryOperator<String> both) {
		return new InLanguages(one.texts()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(text) -> both.apply(text.getValue(), other.texts().getOrDefault(text.getKey(), "")))));
	}

}
