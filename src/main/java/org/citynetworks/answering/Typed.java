package org.citynetworks.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.citynetworks.form.Task;

import org.springframework.util.MultiValueMap;

/**
 * What was sent with the form of an entry.
 */
record Typed(MultiValueMap<String, String> sent) {

	/** Whether it was only sent to be shown again, in another language. */
	boolean isOnlyKept() {
		return "save".equals(this.sent.getFirst("do"));
	}

	/** Whether somebody says that it is complete. */
	boolean isComplete() {
		return "complete".equals(this.sent.getFirst("do"));
	}

	/** What was typed, by question; several boxes are a line each. */
	Map<String, String> answers(Task task) {
		return of(task, "answer.");
	}

	/** What stood there when the page was made. */
	Map<String, String> seen(Task task) {
		return of(task, "seen.");
	}

	private Map<String, String> of(Task task, String prefix) {
		var found = new HashMap<String, String>();
		for (var question : task.questions()) {
			List<String> values = this.sent.get(prefix + question.code());
			if (values != null) {
				found.put(question.code(),
						values.stream().filter((value) -> !value.isBlank()).collect(Collectors.joining("\n")));
			}
		}
		return found;
	}

}
