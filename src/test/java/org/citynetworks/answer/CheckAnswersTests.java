package org.citynetworks.answer;

import java.util.List;
import java.util.Map;

import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Choice;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.shared.InLanguages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckAnswersTests {

	private static final Question TIES = new Question("ties", Kind.CHOICES, InLanguages.NONE, InLanguages.NONE,
			List.of(new Choice("tobacco", said("Tobacco"), InLanguages.NONE, false),
					new Choice(CheckAnswers.NONE, said("None of this"), InLanguages.NONE, false)),
			true, false, 5, "");

	@Test
	void nothingIsTickedBesideNoneOfThis() {
		assertThat(CheckAnswers.mistake(TIES, "tobacco\nnone")).map(Remark::message).contains("intake.wrong.none");
		assertThat(CheckAnswers.mistake(TIES, "tobacco")).isEmpty();
		assertThat(CheckAnswers.mistake(TIES, "none")).isEmpty();
	}

	private static InLanguages said(String text) {
		return new InLanguages(Map.of("en", text));
	}

}
