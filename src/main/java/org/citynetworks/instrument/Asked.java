package org.citynetworks.instrument;

import java.util.List;

import org.citynetworks.shared.InLanguages;

/**
 * What is asked of each question of an instrument.
 *
 * @param means what results are made of it
 * @param help empty where it needs none
 * @param steps of a scale, from the lowest to the highest; of anything else none
 */
public record Asked(String key, Kind kind, Meaning means, InLanguages title, InLanguages ask, InLanguages help,
		List<Step> steps) {

	private static final int TOLD_APART_BY_WORDS = 3;

	/** Whether its steps are easier to tell apart with their numbers. */
	public boolean isNumbered() {
		return this.steps.size() > TOLD_APART_BY_WORDS;
	}

	/** How it is answered. */
	public enum Kind {

		/** With one of several steps. */
		SCALE,

		/** In words. */
		TEXT,

		/** With a link or a file. */
		EVIDENCE

	}

	/** What results are made of it; whatever it is called. */
	public enum Meaning {

		/**
		 * How things stand: what is drawn, and agreed on. Each level asks for it once.
		 */
		STATE,

		/** Whether it becomes worse or better. */
		TREND,

		/** How urgent it is. */
		PRIORITY,

		/** Nothing but what was said. */
		NONE

	}

	/**
	 * A step of a scale.
	 *
	 * @param about what it means; empty where its name says it
	 */
	public record Step(InLanguages title, InLanguages about) {

	}

}
