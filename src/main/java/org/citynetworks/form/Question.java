package org.citynetworks.form;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.citynetworks.shared.InLanguages;
import org.jspecify.annotations.Nullable;

/**
 * A question and what an answer to it may be.
 *
 * @param code tells it from the other questions of its task
 * @param means for what features look the answer up, such as {@code signatory.name};
 * empty if for nothing
 * @param open whether the answer becomes public when what was handed in is accepted
 * @param most how many characters the answer may have, how many choices or files
 */
public record Question(String code, Kind kind, InLanguages label, InLanguages hint, List<Choice> choices,
		boolean required, boolean open, int most, String means) {

	/** What an answer is. */
	public enum Kind {

		LINE, TEXT, MAIL, ADDRESS, TELEPHONE, NUMBER, YEAR, DAY,

		/** One of the choices. */
		CHOICE,

		/** Any of the choices, one a line. */
		CHOICES,

		/** A box that is ticked: {@code yes}. */
		YES,

		/** Files, held beside the answers. */
		FILE

	}

	/**
	 * What can be chosen.
	 *
	 * @param about what it means; null where its label says it
	 * @param apart whether it is said instead of an answer, such as that one does not
	 * know
	 */
	public record Choice(String code, InLanguages label,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable InLanguages about,
			@JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean apart) {

	}

}
