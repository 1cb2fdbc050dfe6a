package org.citynetworks.form;

import java.util.List;
import java.util.Optional;

import org.citynetworks.shared.InLanguages;

/**
 * Questions that are answered together, on one page.
 *
 * @param code tells it from the other tasks of its form
 * @param most how many entries it takes, each with all its questions; 1 for a task that
 * is answered once
 * @param page what a page of the feature itself asks instead, such as {@code letter};
 * empty for a task that has questions
 */
public record Task(String code, InLanguages title, InLanguages about, int most, boolean required, String page,
		List<Question> questions) {

	public Optional<Question> question(String code) {
		return this.questions.stream().filter((question) -> question.code().equals(code)).findFirst();
	}

	/** Whether it takes any number of entries. */
	public boolean isRepeated() {
		return this.most > 1;
	}

}
