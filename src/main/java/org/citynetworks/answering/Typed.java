package org.citynetworks.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.citynetworks.form.Question;
import org.citynetworks.form.Task;

import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was sent with the form of an entry.
 */
record Typed(MultiValueMap<String, String> sent, MultiValueMap<String, MultipartFile> uploads) {

	/** Whether it was only sent to be shown again, in another language. */
	boolean isOnlyKept() {
		return "save".equals(this.sent.getFirst("do"));
	}

	/** Whether it is about a file, so that its sender goes on here. */
	boolean isAboutFiles() {
		return "add".equals(this.sent.getFirst("do")) || this.sent.containsKey("remove");
	}

	/** The files to take away. */
	List<UUID> removed() {
		return this.sent.getOrDefault("remove", List.of())
			.stream()
			.filter((number) -> number.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
			.map(UUID::fromString)
			.toList();
	}

	/**
	 * The files that were chosen for a question; a field that was left empty sends one
	 * without a name.
	 */
	List<MultipartFile> files(Question question) {
		return this.uploads.getOrDefault("file." + question.code(), List.of())
			.stream()
			.filter((file) -> !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty())
			.toList();
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
