package org.citynetworks.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.answer.HeldFile;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Choice;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a task as a form.
 *
 * @param questions those that stand by themselves
 * @param groups those that stand together
 * @param open whether the reader may change any of it
 * @param closed why nothing can be changed now, in words; null if it can, or for no
 * reason of its own
 */
record TaskPage(String title, String about, List<Asked> questions, List<Together> groups, boolean open,
		@Nullable String closed) {

	/** All questions, in the order in which they stand on the page. */
	public List<Asked> all() {
		return Stream
			.concat(this.questions.stream(), this.groups.stream().flatMap((group) -> group.questions().stream()))
			.toList();
	}

	/** Questions in groups of which the choices mean more than they say, each once. */
	public List<Asked> scales() {
		var scales = new LinkedHashMap<List<Choice>, Asked>();
		this.groups.stream()
			.flatMap((group) -> group.questions().stream())
			.filter((asked) -> asked.options().stream().anyMatch((option) -> !option.about().isEmpty()))
			.forEach((asked) -> scales.putIfAbsent(asked.question().choices(), asked));
		return List.copyOf(scales.values());
	}

	/** Whether it asks for files, which a browser sends in another way than text. */
	public boolean hasFiles() {
		return all().stream().anyMatch((asked) -> asked.kind().equals("FILE"));
	}

	public boolean isWrong() {
		return all().stream().anyMatch(Asked::isUnclear);
	}

	/** Questions under a heading of their own. */
	record Together(String title, String ask, String help, List<Asked> questions) {

	}

	/**
	 * A question with what stands there.
	 *
	 * @param called what it is called away from its place
	 * @param typed as it was typed
	 * @param shown the same for one who only reads
	 * @param seen the mark of what stands there
	 * @param other what somebody else typed at the same time
	 * @param who that is
	 * @param open whether the reader may change it
	 * @param reason why it is asked for again
	 * @param wrong what is wrong with it, in words
	 */
	record Asked(Question question, String label, String called, String hint, String typed, String shown, String seen,
			@Nullable String other, @Nullable String who, boolean open, @Nullable String reason, @Nullable String wrong,
			List<Option> options) {

		/** Whether something is to be seen to. */
		public boolean isUnclear() {
			return this.wrong != null || this.other != null;
		}

		/** Whether it is out of the way in a group until somebody wants it. */
		public boolean isFolded() {
			return kind().equals("FILE") && this.open && this.typed.isEmpty() && !isUnclear();
		}

		/** Whether a choice can be taken back. */
		public boolean isRevocable() {
			return kind().equals("CHOICE") && !this.question.required() && !this.typed.isEmpty();
		}

		/** How many answers there are to choose from, beside what can be said instead. */
		public long steps() {
			return this.options.stream().filter((option) -> !option.apart()).count();
		}

		/** What somebody typed, or what the choices are called that they chose. */
		String chosen(String typed) {
			return isChosen() ? this.options.stream()
				.filter((option) -> typed.lines().anyMatch(option.value()::equals))
				.map(Option::text)
				.collect(Collectors.joining("\n")) : typed;
		}

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

		/** Whether a heading stands over it, and others beside it. */
		public boolean isGrouped() {
			return !this.called.equals(this.label);
		}

		/** How many lines a text needs. */
		public int rows() {
			return Math.max(isGrouped() ? 2 : 4,
					Math.min(16, this.typed.length() / 60 + (int) this.typed.lines().count()));
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

	/**
	 * What can be chosen.
	 *
	 * @param about what it means; empty where its text says it
	 * @param apart whether it is said instead of an answer
	 */
	record Option(String value, String text, String about, boolean apart, boolean chosen) {

	}

}
