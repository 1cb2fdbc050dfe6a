package org.citynetworks.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instrument.Level;
import org.citynetworks.shared.TenPrinciples;
import org.jspecify.annotations.Nullable;

/**
 * How a round came out, or what of that is published.
 *
 * @param participant the slug of the city
 * @param number of the round
 * @param title what the city calls the round
 * @param until until when answers were taken
 * @param sectors how many answered, by sector
 * @param areas those that may be shown, in the order of the instrument
 * @param changedOn when any of it was last published; null for one that is not
 */
record Result(String participant, int number, String title, Instrument instrument, Level level, LocalDate until,
		Map<String, Integer> sectors, List<AreaFigures> areas, @Nullable LocalDate changedOn) {

	private static final int GOALS = 17;

	/** Where everybody reads it, without language prefix. */
	public String path() {
		return path(this.participant, this.number);
	}

	static String path(String participant, int number) {
		return "/participants/" + participant + "/city-scan/" + number;
	}

	/** How many answered. */
	public int respondents() {
		return this.sectors.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** The scale by which it is told how things stand. */
	public Asked state() {
		return scale(Meaning.STATE).orElseThrow();
	}

	Optional<Asked> scale(Meaning meaning) {
		return this.instrument.asked(this.level).stream().filter((asked) -> asked.means() == meaning).findFirst();
	}

	/** The same with these areas alone. */
	Result only(Predicate<AreaFigures> areas) {
		return new Result(this.participant, this.number, this.title, this.instrument, this.level, this.until,
				this.sectors, this.areas.stream().filter(areas).toList(), this.changedOn);
	}

	public List<TopicFigures> topics() {
		return this.areas.stream().flatMap((area) -> area.topics().stream()).toList();
	}

	List<ItemFigures> items() {
		return topics().stream().flatMap((topic) -> topic.items().stream()).toList();
	}

	/** What was asked, by its key. */
	Map<String, Item> asked() {
		return this.instrument.items(this.level).stream().collect(Collectors.toMap(Item::key, (item) -> item));
	}

	/** What stands high and does not become worse, the highest first. */
	List<ItemFigures> strengths() {
		return some(ItemFigures::isStrength, highest(ItemFigures::value));
	}

	/** What stands low, or becomes worse and is urgent; the lowest first. */
	public List<ItemFigures> gaps() {
		return some(ItemFigures::isGap, lowest().thenComparing(highest(ItemFigures::priority)));
	}

	/** What is urgent, the most urgent first and of those the lowest. */
	List<ItemFigures> priorities() {
		return some(ItemFigures::isPriority, highest(ItemFigures::priority).thenComparing(lowest()));
	}

	/** On what people disagree, most of all first. */
	List<ItemFigures> disputed() {
		return some(ItemFigures::isDisputed, highest(ItemFigures::apart));
	}

	/** What somebody could not judge; what most could not first. */
	List<ItemFigures> unclear() {
		return some(ItemFigures::isUnclear, highest(Result::shareUnknown));
	}

	private static BigDecimal shareUnknown(ItemFigures item) {
		return (item.instead() != null) ? BigDecimal.ONE : BigDecimal.valueOf(item.unknown())
			.divide(BigDecimal.valueOf(Math.max(1, item.answered())), 4, RoundingMode.HALF_UP);
	}

	/** The areas of the Ten Principles that it touches, in their order. */
	List<Touched<String>> principles() {
		return touched(TenPrinciples.AREAS.stream(), Item::principles);
	}

	/** The Sustainable Development Goals that it touches, in their order. */
	List<Touched<Integer>> goals() {
		return touched(IntStream.rangeClosed(1, GOALS).boxed(), Item::sdgs);
	}

	private <T> List<Touched<T>> touched(Stream<T> all, Function<Item, List<T>> touches) {
		var asked = asked();
		return all
			.map((one) -> Touched.of(one,
					items().stream().filter((item) -> touches.apply(asked.get(item.key())).contains(one)).toList()))
			.filter((one) -> one.asked() > 0)
			.toList();
	}

	private List<ItemFigures> some(Predicate<ItemFigures> which, Comparator<ItemFigures> order) {
		return items().stream().filter(which).sorted(order).toList();
	}

	private static Comparator<ItemFigures> highest(Function<ItemFigures, @Nullable BigDecimal> by) {
		return Comparator.comparing(by, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
	}

	private static Comparator<ItemFigures> lowest() {
		return Comparator.comparing(ItemFigures::value, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));
	}

	/**
	 * What items came to that touch the same.
	 *
	 * @param rated how many of them have a value
	 * @param value the mean of these; null if there are none
	 */
	record Touched<T>(T of, int asked, int rated, @Nullable BigDecimal value) {

		static <T> Touched<T> of(T one, List<ItemFigures> items) {
			var values = items.stream().map(ItemFigures::value).filter(Objects::nonNull).toList();
			var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			return new Touched<>(one, items.size(), values.size(),
					values.isEmpty() ? null : sum.divide(BigDecimal.valueOf(values.size()), 1, RoundingMode.HALF_UP));
		}

	}

}
