package org.citynetworks.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.citynetworks.fact.Fact;
import org.citynetworks.fact.FactText;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a page that has no room to name each beside what it says: they are
 * numbered in the order in which they are first needed, and stand at the end.
 */
final class Footnotes {

	private final List<SourceLine> sources = new ArrayList<>();

	private final FactWords words;

	private final LocalDate today;

	Footnotes(FactWords words, LocalDate today) {
		this.words = words;
		this.today = today;
	}

	List<Line> lines(List<Fact> facts) {
		return facts.stream()
			.map((fact) -> new Line(this.words.text(fact), number(fact.source()), fact.source().note()))
			.toList();
	}

	/** The number of a source, from 1. */
	int number(Source source) {
		return number(SourceLine.of(source, this.words, this.today));
	}

	int number(SourceLine source) {
		// A doubt belongs to one of the things that a source says
		var plain = new SourceLine(source.basis(), source.who(), source.address(), source.date(), source.isOld(), null);
		if (!this.sources.contains(plain)) {
			this.sources.add(plain);
		}
		return this.sources.indexOf(plain) + 1;
	}

	List<SourceLine> sources() {
		return this.sources;
	}

	/**
	 * What a fact says.
	 *
	 * @param note the number of its source
	 * @param doubt about it, in English, or null
	 */
	record Line(FactText text, int note, @Nullable String doubt) {

	}

}
