package org.citynetworks.expression;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.CheckAnswers;
import org.citynetworks.answer.ReadAnswer;

/**
 * What has to be looked at before an expression of interest is put to anybody.
 */
public final class Warnings {

	private Warnings() {
	}

	/** The meanings to which something else than “none of this” was ticked. */
	public static List<String> of(Answers answers) {
		return Stream.of(Meanings.EXCLUSIONS, Meanings.CONFLICTS)
			.filter((meaning) -> ReadAnswer.choices(answers.meaning(meaning))
				.stream()
				.anyMatch((choice) -> !choice.equals(CheckAnswers.NONE)))
			.toList();
	}

}
