package org.citynetworks.editing;

import java.util.List;

import org.citynetworks.history.Part;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a form: sections of fields, each with its lines.
 *
 * @param mistakes what is wrong, in the order of the form
 * @param lists what can be chosen where there is too much for a list to open
 */
record EntryForm(List<Section> sections, List<Said> mistakes, List<Choices> lists) {

	/** Fields that belong together. */
	record Section(String message, List<Lines> fields) {

		/** Where a link leads that names it. */
		public String id() {
			return this.message.replace('.', '-');
		}

		/** Whether anything in it is wrong. */
		public boolean isWrong() {
			return this.fields.stream().anyMatch(Lines::isWrong);
		}

	}

	/**
	 * A field with what stands in it.
	 *
	 * @param blank a line to fill in; null for a field of one text
	 * @param gone what stood there when editing began
	 * @param hint the key of what helps to fill it in; empty for nothing
	 * @param wrong what is wrong with it as a whole, in words
	 */
	record Lines(String name, String message, boolean many, List<Line> lines, @Nullable Line blank, List<Gone> gone,
			String hint, @Nullable String wrong) {

		public boolean isWrong() {
			return this.lines.stream().anyMatch(Line::isWrong) || (this.blank != null && this.blank.isWrong());
		}

	}

	/**
	 * A line of a field.
	 *
	 * @param text what it says
	 * @param inputs what is asked first
	 * @param more what is seldom asked
	 */
	record Line(String key, String text, List<Input> inputs, List<Input> more) {

		public boolean isWrong() {
			return this.inputs.stream().anyMatch((input) -> input.wrong() != null) || isWrongBelow();
		}

		public boolean isWrongBelow() {
			return this.more.stream().anyMatch((input) -> input.wrong() != null);
		}

	}

	/** A line that was taken away and can be put back. */
	record Gone(String key, String text) {

	}

	/**
	 * Something to type or to choose.
	 *
	 * @param label the key of its name
	 * @param value what stands there
	 * @param wrong what is wrong with it, in words
	 * @param hint the key of what helps to fill it in
	 * @param list the name of the choices, where they are not options
	 */
	record Input(String path, String label, Part.Type type, String value, List<Option> options, @Nullable String list,
			@Nullable String hint, @Nullable String wrong) {

		/** How many lines a text needs. */
		public int rows() {
			return Math.max(3, Math.min(14, this.value.length() / 70 + (int) this.value.lines().count()));
		}

		/** What a browser offers for typing it. */
		public String inputType() {
			return switch (this.type) {
				case MAIL -> "email";
				case ADDRESS -> "url";
				default -> "text";
			};
		}

		/** What a keyboard on glass offers. */
		public @Nullable String inputMode() {
			return switch (this.type) {
				case NUMBER -> "decimal";
				case YEAR, COUNT -> "numeric";
				default -> null;
			};
		}

		public String id() {
			return this.path.replace('.', '-');
		}

		public @Nullable String describedBy() {
			var ids = ((this.hint != null) ? id() + "-hint" : "") + ((this.wrong != null) ? " " + id() + "-wrong" : "");
			return ids.isBlank() ? null : ids.strip();
		}

	}

	/** What can be chosen, and what it is called. */
	record Option(String value, String text, boolean chosen) {

	}

	/** Choices that an input offers while something is typed. */
	record Choices(String name, List<Option> options) {

	}

	/** What is wrong, and where. */
	record Said(String id, String text) {

	}

}
