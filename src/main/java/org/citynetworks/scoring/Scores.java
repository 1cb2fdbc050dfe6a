package org.citynetworks.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Area;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instrument.Level;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.shared.TenPrinciples;
import org.jspecify.annotations.Nullable;

/**
 * How a round came out, so far as it has come.
 *
 * @param state the scale by which it is told how things stand
 * @param respondents how many there are whose answers count
 * @param areas those of which something was asked, in the order of the instrument
 */
public record Scores(Asked state, int respondents, List<AreaScore> areas) {

	/**
	 * The scores of a round.
	 * @param topics the keys of the topics that are asked; all if empty
	 * @param respondents whose answers count; what others gave is left out
	 * @param given what was answered, in any order
	 * @param agreed what stands of what was agreed on
	 */
	public static Scores of(Instrument instrument, Level level, Collection<String> topics,
			Collection<Respondent> respondents, Collection<Given> given, Collection<Agreed> agreed) {
		var reckoning = new Reckoning(instrument, level, respondents, given, agreed);
		var items = instrument.items(level)
			.stream()
			.filter((item) -> topics.isEmpty() || topics.contains(item.topic().key()))
			.map(reckoning::item)
			.toList();
		return new Scores(reckoning.state(), respondents.size(),
				instrument.areas().stream().flatMap((area) -> area(area, items)).toList());
	}

	private static Stream<AreaScore> area(Area area, List<ItemScore> items) {
		var topics = area.topics()
			.stream()
			.map((topic) -> new Part<>(topic,
					items.stream().filter((item) -> item.item().topic().key().equals(topic.key())).toList()))
			.filter((topic) -> !topic.items().isEmpty())
			.toList();
		return topics.isEmpty() ? Stream.empty() : Stream.of(new AreaScore(area, topics));
	}

	/** What was rated, topic by topic. */
	public List<Part<Topic>> topics() {
		return this.areas.stream().flatMap((area) -> area.topics().stream()).toList();
	}

	public List<ItemScore> items() {
		return topics().stream().flatMap((topic) -> topic.items().stream()).toList();
	}

	public Optional<ItemScore> item(String key) {
		return items().stream().filter((item) -> item.item().key().equals(key)).findFirst();
	}

	/**
	 * What stands in the highest quarter and does not become worse, the highest first.
	 */
	public List<ItemScore> strengths() {
		return some(ItemScore::isStrength, highest(ItemScore::exact));
	}

	/**
	 * What stands in the lowest quarter, or becomes worse and is urgent; the lowest first
	 * and of those the most urgent.
	 */
	public List<ItemScore> gaps() {
		return some(ItemScore::isGap, lowest(ItemScore::exact).thenComparing(highest(ItemScore::urgency)));
	}

	/** What is urgent, the most urgent first and of those the lowest. */
	public List<ItemScore> priorities() {
		return some(ItemScore::isPriority, highest(ItemScore::urgency).thenComparing(lowest(ItemScore::exact)));
	}

	/** On what people disagree at all, most of all first. */
	public List<ItemScore> disputed() {
		return some(ItemScore::isDisputed, highest((item) -> item.state().apart()));
	}

	/**
	 * What somebody could not judge, or the group agreed it cannot; the largest share of
	 * those who answered first.
	 */
	public List<ItemScore> unknown() {
		return some(ItemScore::isUnknown, highest(ItemScore::shareUnknown));
	}

	/** The areas of the Ten Principles that were asked about, in their order. */
	public List<Part<String>> principles() {
		return touched(TenPrinciples.AREAS.stream(), Item::principles);
	}

	/** The Sustainable Development Goals that were asked about, in their order. */
	public List<Part<Integer>> goals() {
		var goals = items().stream().flatMap((item) -> item.item().sdgs().stream()).distinct().sorted();
		return touched(goals, Item::sdgs);
	}

	private <T> List<Part<T>> touched(Stream<T> all, Function<Item, List<T>> touches) {
		return all
			.map((one) -> new Part<>(one,
					items().stream().filter((item) -> touches.apply(item.item()).contains(one)).toList()))
			.filter((part) -> !part.items().isEmpty())
			.toList();
	}

	private List<ItemScore> some(Predicate<ItemScore> which, Comparator<ItemScore> order) {
		return items().stream().filter(which).sorted(order).toList();
	}

	private static Comparator<ItemScore> highest(Function<ItemScore, @Nullable Fraction> by) {
		return Comparator.comparing(by, Comparator.nullsLast(Comparator.<Fraction>reverseOrder()));
	}

	private static Comparator<ItemScore> lowest(Function<ItemScore, @Nullable Fraction> by) {
		return Comparator.comparing(by, Comparator.nullsLast(Comparator.<Fraction>naturalOrder()));
	}

}
