package org.citynetworks.answering;

import java.util.List;

import org.citynetworks.answer.HeldFile;
import org.citynetworks.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a task as a form.
 *
 * @param open whether the reader may change any of it
 */
record TaskPage(String title, String about, List<Asked> questions, boolean open) {

	/** Whether it asks for files, which a browser sends in another way than text. */
	public boolean hasFiles() {
		return this.questions.stream().anyMatch((asked) -> asked.kind().equals("FILE"));
	}

	public boolean isWrong() {
		return this.questions.stream().anyMatch((question) -> question.wrong() != null || question.other() != null);
	}

	/**
	 * A question with what stands there.
	 *
	 * @param typed as it was typed
	 * @param shown the same for one who only reads
	 * @param seen the mark of what stands there
	 * @param other what somebody else typed at the same time
	 * @param who that is
	 * @param open whether the reader may change it
	 * @param reason why it is asked for again
	 * @param wrong what is wrong with it, in words
	 */
	record Asked(Question question, String label, String hint, String typed, String shown, String seen,
			@Nullable String other, @Nullable String who, boolean open, @Nullable String reason, @Nullable String wrong,
			List<Option> options) {

		/** The files that answer it. */
		public List<HeldFile> files() {
			return HeldFile.of(this.typed);
		}

		/** Whether there is room for another file. */
		public boolean isRoom() {
			return files().size() < this.question.most();
		}

		public String id() {
			return "answer-" + this.question.code();
		}

		public String name() {
			return "answer." + this.question.code();
		}

		public String kind() {
			return this.question.kind().name();
		}

		/** Whether it is a box, or several, and not a line to type into. */
		public boolean isChosen() {
			return !this.options.isEmpty();
		}

		/** What a browser offers for typing it. */
		public String inputType() {
			return switch (this.question.kind()) {
				case MAIL -> "email";
				case TELEPHONE -> "tel";
				default -> "text";
			};
		}

		/** What a keyboard on glass offers. */
		public @Nullable String inputMode() {
			return switch (this.question.kind()) {
				case NUMBER -> "decimal";
				case YEAR -> "numeric";
				case ADDRESS -> "url";
				default -> null;
			};
		}

		/** How many lines a text needs. */
		public int rows() {
			return Math.max(4, Math.min(16, this.typed.length() / 60 + (int) this.typed.lines().count()));
		}

		public @Nullable String describedBy() {
			var ids = (this.hint.isEmpty() ? "" : id() + "-hint ") + ((this.reason != null) ? id() + "-reason " : "")
					+ ((this.wrong != null) ? id() + "-wrong " : "") + ((this.other != null) ? id() + "-other" : "");
			return ids.isBlank() ? null : ids.strip();
		}

		/** Where a mistake leads: to the first box, where there are several. */
		public String place() {
			return isChosen() ? id() + "-1" : id();
		}

	}

	/** What can be chosen. */
	record Option(String value, String text, boolean chosen) {

	}

}
