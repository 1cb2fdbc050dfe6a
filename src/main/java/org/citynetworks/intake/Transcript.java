package org.citynetworks.intake;

import java.util.List;

import org.citynetworks.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * All answers, as somebody reads them from the beginning to the end.
 */
public record Transcript(List<Section> sections) {

	/** Whether any answer can become public. */
	public boolean opens() {
		return this.sections.stream()
			.flatMap((section) -> section.entries().stream())
			.flatMap((entry) -> entry.lines().stream())
			.anyMatch((line) -> line.question().open());
	}

	/** The questions of which the answers become public, or of which they do not. */
	public List<Line> lines(boolean open) {
		return this.sections.stream()
			.flatMap((section) -> section.entries().stream())
			.flatMap((entry) -> entry.lines().stream())
			.filter((line) -> line.question().open() == open && !line.text().isEmpty())
			.toList();
	}

	/**
	 * A task.
	 *
	 * @param address where it is answered, behind the submission's own address
	 * @param said in place of how far it has come, if there is more to say
	 */
	public record Section(String title, String address, Progress progress, @Nullable String said, List<Entry> entries) {

	}

	/**
	 * An entry, or a group of questions.
	 *
	 * @param number which of several it is; 0 of a task that is answered once
	 * @param title what stands over the group; empty if it is none
	 */
	public record Entry(int number, String title, List<Line> lines) {

		/** The lines that say something; of a group, the others are of no interest. */
		public List<Line> said() {
			return this.title.isEmpty() ? this.lines
					: this.lines.stream().filter((line) -> !line.text().isEmpty()).toList();
		}

	}

	/**
	 * An answer.
	 *
	 * @param text as its reader reads it; empty if nothing was answered
	 * @param wrong what is wrong with it, in words
	 * @param place where it is answered, behind the submission's own address
	 */
	public record Line(Question question, String label, String text, @Nullable String wrong, String place) {

	}

}
