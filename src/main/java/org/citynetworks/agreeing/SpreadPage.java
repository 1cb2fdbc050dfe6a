package org.citynetworks.agreeing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.citynetworks.answer.HeldFile;
import org.citynetworks.scoring.ItemScore;
import org.jspecify.annotations.Nullable;

/**
 * All that was answered to an item, and what was agreed on.
 *
 * @param median what the step in the middle is called; empty if there is none
 * @param agreed what the group agreed on is called; empty if it did not yet
 * @param past what was written down, the newest first
 */
record SpreadPage(ItemScore score, String median, String agreed, List<Scale> scales, List<Said> said, List<Past> past) {

	/** The version of what was written down last; 0 if nothing ever was. */
	public int version() {
		return this.past.isEmpty() ? 0 : this.past.get(0).version();
	}

	/**
	 * How one of the scales was answered.
	 *
	 * @param words in a sentence
	 */
	record Scale(String title, String words, List<Step> steps) {

		public boolean isAnswered() {
			return this.steps.stream().anyMatch((step) -> step.count() > 0);
		}

	}

	/**
	 * What could be answered.
	 *
	 * @param answer by which it goes
	 * @param about what it means; empty where its name says it
	 * @param who gave it; nobody where names are not shown
	 */
	record Step(String answer, String title, String about, int count, List<String> who) {

	}

	/**
	 * What people wrote.
	 */
	record Said(String title, List<Voice> voices) {

	}

	/**
	 * What somebody wrote.
	 *
	 * @param who null where names are not shown
	 * @param text empty where it is files
	 */
	record Voice(@Nullable String who, String text, List<HeldFile> files) {

		private static final String LINK = "https?://\\S+";

		public boolean isLink() {
			return this.text.matches(LINK);
		}

		String fileNames() {
			return this.files.stream().map(HeldFile::name).collect(Collectors.joining(" "));
		}

	}

	/**
	 * What was written down once.
	 *
	 * @param answer what it is called; empty if it was taken back
	 * @param who null once they are forgotten
	 */
	record Past(int version, String answer, String reason, @Nullable String who, OffsetDateTime at) {

	}

}
