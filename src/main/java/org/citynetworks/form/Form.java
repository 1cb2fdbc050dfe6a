package org.citynetworks.form;

import java.util.List;
import java.util.Optional;

/**
 * What somebody is asked, task by task, in the order in which it is asked.
 *
 * @param key what the form is called by features and in addresses, such as
 * {@code cities-programme-core}
 */
public record Form(String key, List<Task> tasks) {

	public Optional<Task> task(String code) {
		return this.tasks.stream().filter((task) -> task.code().equals(code)).findFirst();
	}

	/** Where a meaning is asked for; the first place, if there are several. */
	public Optional<Place> means(String meaning) {
		return this.tasks.stream()
			.flatMap((task) -> task.questions()
				.stream()
				.filter((question) -> meaning.equals(question.means()))
				.map((question) -> new Place(task, question)))
			.findFirst();
	}

	/** A question of a task. */
	public record Place(Task task, Question question) {

	}

}
