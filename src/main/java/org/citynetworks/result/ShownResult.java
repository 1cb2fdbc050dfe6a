package org.citynetworks.result;

import java.util.ArrayList;
import java.util.List;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.instrument.Instrument.Rated;
import org.citynetworks.round.Assessor;
import org.citynetworks.shared.InLanguages;
import org.jspecify.annotations.Nullable;

/**
 * A result as pages show it, in the language of the reader.
 *
 * @param city what it is called
 */
record ShownResult(Result result, String city, Compared compared, ResultWords words) {

	private static final int LINE = 150;

	/** What came out, line by line. */
	public ResultLines lines() {
		return new ResultLines(this.result, this.compared, this.words);
	}

	/** What it is called as a whole. */
	public String called() {
		return this.words.say("result.titleOf", instrument(), this.city);
	}

	public String instrument() {
		return said(this.result.instrument().title());
	}

	/** What the lowest step is called, and the highest. */
	public String lowest() {
		return this.words.step(1, this.result.state());
	}

	public String highest() {
		return this.words.step(steps(), this.result.state());
	}

	private int steps() {
		return this.result.state().steps().size();
	}

	/** Who answered, by sector. */
	public List<String> sectors() {
		return Assessor.SECTORS.stream()
			.filter(this.result.sectors()::containsKey)
			.map((sector) -> this.words.say("result.sector." + sector, this.result.sectors().get(sector)))
			.toList();
	}

	/** What is asked besides how things stand; null where it is not. */
	public @Nullable String trendCalled() {
		return called(Meaning.TREND);
	}

	public @Nullable String priorityCalled() {
		return called(Meaning.PRIORITY);
	}

	private @Nullable String called(Meaning meaning) {
		return this.result.scale(meaning).map(Asked::title).map(this::said).orElse(null);
	}

	/** Whether topics have several questions. */
	public boolean isDetailed() {
		return this.result.level().rates() == Rated.ISSUES;
	}

	/** Whether only some of the areas are shown. */
	public boolean isPartly() {
		return this.result.areas().size() < this.result.instrument().areas().size();
	}

	/** What else the city has published. */
	public List<Result> rounds() {
		return this.compared.own().stream().filter((one) -> one.number() != this.result.number()).toList();
	}

	/** Whether any topic stands beside those of other cities. */
	public boolean isRanged() {
		return this.result.topics().stream().anyMatch((topic) -> this.compared.range(topic).isPresent());
	}

	/** How the chart is read. */
	public String caption(Wheel wheel) {
		var caption = this.words.say("result.chart.read", lowest(), highest());
		if (wheel.isMissingAny()) {
			caption += " " + this.words.say("result.chart.missing");
		}
		var before = this.compared.before();
		return (before != null && wheel.isCompared())
				? caption + " " + this.words.say("result.chart.before", before.number()) : caption;
	}

	/** The same in lines as long as the chart is wide. */
	public List<String> captionLines(Wheel wheel) {
		return Labels.lines(caption(wheel), LINE);
	}

	public Wheel wheel() {
		var slices = new ArrayList<Slice>();
		for (var area : lines().areas()) {
			area.topics()
				.forEach((topic) -> slices.add(new Slice(area.index(), area.called(), topic.called(),
						topic.figures().value(), this.compared.before(topic.figures()), topic.value())));
		}
		return Wheel.of(slices, steps());
	}

	/** Whether an earlier result stands beside it. */
	public @Nullable Result before() {
		return this.compared.before();
	}

	private String said(InLanguages text) {
		return text.in(this.words.language());
	}

}
