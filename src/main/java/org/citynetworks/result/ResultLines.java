package org.citynetworks.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.result.Result.Touched;
import org.citynetworks.result.Wheel.Piece;
import org.citynetworks.shared.InLanguages;

/**
 * The lines of a result's tables and lists, in the language of the reader.
 */
final class ResultLines {

	/** More of a list than these stand in the table alone. */
	private static final int MOST = 8;

	private final Result result;

	private final Compared compared;

	private final ResultWords words;

	private final Map<String, Item> items;

	ResultLines(Result result, Compared compared, ResultWords words) {
		this.result = result;
		this.compared = compared;
		this.words = words;
		this.items = result.asked();
	}

	public List<AreaLine> areas() {
		var lines = new ArrayList<AreaLine>();
		var number = 1;
		for (var figures : this.result.areas()) {
			var all = this.result.instrument().areas();
			var index = IntStream.range(0, all.size())
				.filter((each) -> all.get(each).key().equals(figures.key()))
				.findFirst()
				.orElseThrow();
			var topics = new ArrayList<TopicLine>();
			for (var topic : figures.topics()) {
				topics.add(topic(number++, topic));
			}
			lines.add(new AreaLine(figures.key(), index, said(all.get(index).title()),
					this.words.figure(figures.value()), topics));
		}
		return lines;
	}

	private TopicLine topic(int number, TopicFigures figures) {
		var called = this.result.instrument()
			.topics()
			.stream()
			.filter((topic) -> topic.key().equals(figures.key()))
			.map(Topic::title)
			.map(this::said)
			.findFirst()
			.orElseThrow();
		var before = this.compared.before(figures);
		return new TopicLine(number, figures, called, this.words.figure(figures.value()),
				(before != null) ? before(figures, before) : "",
				this.compared.range(figures).map(this::range).orElse(""),
				figures.items().stream().map(this::line).toList());
	}

	private String before(TopicFigures figures, BigDecimal before) {
		return (figures.value() != null)
				? this.words.say("result.before", this.words.figure(before), this.words.change(figures.value(), before))
				: "";
	}

	private String range(Compared.Range range) {
		return this.words.say("result.range", this.words.figure(range.lowest()), this.words.figure(range.highest()),
				range.cities());
	}

	private ItemLine line(ItemFigures figures) {
		var item = Objects.requireNonNull(this.items.get(figures.key()));
		return new ItemLine(figures, item, said(item.title()), this.words.state(figures, this.result),
				this.words.trend(figures, this.result).orElse(""), this.words.priority(figures, this.result).orElse(""),
				(figures.apart() != null) ? this.words.say("result.apart", figures.apart()) : "");
	}

	public Found strengths() {
		return found(this.result.strengths());
	}

	public Found gaps() {
		return found(this.result.gaps());
	}

	public Found priorities() {
		return found(this.result.priorities());
	}

	public Found disputed() {
		return found(this.result.disputed());
	}

	public Found unclear() {
		return found(this.result.unclear());
	}

	private Found found(List<ItemFigures> all) {
		return new Found(all.stream().limit(MOST).map(this::line).toList(), Math.max(0, all.size() - MOST));
	}

	/** The areas of the Ten Principles and the goals that it touches. */
	public List<TouchedLine> principles() {
		return this.result.principles().stream().map((one) -> touched("project.area.", one)).toList();
	}

	public List<TouchedLine> goals() {
		return this.result.goals().stream().map((one) -> touched("term.sdg.", one)).toList();
	}

	private TouchedLine touched(String messages, Touched<?> one) {
		return new TouchedLine(this.words.say(messages + one.of()), one.asked(), one.rated(),
				this.words.figure(one.value()));
	}

	private String said(InLanguages text) {
		return text.in(this.words.language());
	}

	/**
	 * An area.
	 *
	 * @param index the how manieth of its instrument, from 0 on
	 */
	record AreaLine(String key, int index, String called, String value, List<TopicLine> topics) {

		/** How its sectors look. */
		public Piece sample() {
			return Wheel.sample(this.index);
		}

	}

	/**
	 * A topic.
	 *
	 * @param number by which the chart names it
	 * @param before what it was, and how far that is; empty if there is nothing to
	 * compare
	 * @param range the lowest and the highest of cities; empty where there are too few
	 */
	record TopicLine(int number, TopicFigures figures, String called, String value, String before, String range,
			List<ItemLine> items) {

		public int rated() {
			return this.figures.rated();
		}

	}

	/**
	 * An item.
	 *
	 * @param trend empty if nobody said
	 * @param priority empty if nobody said
	 * @param apart how far people are apart; empty if too few have answered
	 */
	record ItemLine(ItemFigures figures, Item item, String called, String state, String trend, String priority,
			String apart) {

	}

	/**
	 * Some items.
	 *
	 * @param more how many there are besides
	 */
	record Found(List<ItemLine> items, int more) {

	}

	/** What some items touch. */
	record TouchedLine(String called, int asked, int rated, String value) {

	}

}
