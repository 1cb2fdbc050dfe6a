package org.citynetworks.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.citynetworks.shared.InLanguages;

/**
 * Questions that are answered together, on one page.
 *
 * @param code tells it from the other tasks of its form
 * @param most how many entries it takes, each with all its questions; 1 for a task that
 * is answered once
 * @param page what a page of the feature itself asks instead, such as {@code letter};
 * empty for a task that has questions
 * @param groups which of its questions stand together, in order. A task that has any
 * nobody needs to call completed: what was answered is counted
 */
public record Task(String code, InLanguages title, InLanguages about, int most, boolean required, String page,
		List<Question> questions, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Group> groups) {

	public Task {
		// Forms that were kept before there were groups have none
		groups = Objects.requireNonNullElse(groups, List.of());
	}

	public Optional<Question> question(String code) {
		return this.questions.stream().filter((question) -> question.code().equals(code)).findFirst();
	}

	/** Whether it takes any number of entries. */
	public boolean isRepeated() {
		return this.most > 1;
	}

	/** Whether how far it has come is counted. */
	public boolean isCounted() {
		return !this.groups.isEmpty();
	}

	/** What a question is called where its group's heading does not stand over it. */
	public InLanguages called(Question question) {
		return this.groups.stream()
			.filter((group) -> group.questions().contains(question.code()))
			.findFirst()
			.map((group) -> together(group.title(), question.label()))
			.orElse(question.label());
	}

	private static InLanguages together(InLanguages group, InLanguages question) {
		return new InLanguages(question.texts()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(text) -> group.texts().getOrDefault(text.getKey(), "") + " – " + text.getValue())));
	}

}
