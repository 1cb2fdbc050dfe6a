package org.citynetworks.answering;

import java.util.HashMap;
import java.util.Map;

import org.citynetworks.contributor.Visit;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.intake.HoldFiles;
import org.citynetworks.intake.Intakes;
import org.citynetworks.upload.CheckUpload;
import org.citynetworks.upload.RefusedUpload;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in the files of a form, each by itself: one that is refused leaves the others as
 * they are.
 */
@Component
class TakeFiles {

	private final CheckUpload check;

	private final HoldFiles files;

	private final Intakes intakes;

	private final MessageSource messages;

	TakeFiles(CheckUpload check, HoldFiles files, Intakes intakes, MessageSource messages) {
		this.check = check;
		this.files = files;
		this.intakes = intakes;
		this.messages = messages;
	}

	/**
	 * Takes files away and takes others in.
	 * @return why files were refused, in words, by question
	 */
	Map<String, String> take(Visit visit, Task task, int entry, Typed typed) {
		var refused = new HashMap<String, String>();
		for (var question : task.questions()) {
			if (question.kind() == Kind.FILE) {
				typed.removed().forEach((file) -> this.files.remove(visit.by(), task, entry, question.code(), file));
				for (var file : typed.files(question)) {
					var wrong = add(visit, task, entry, question, file);
					if (wrong != null) {
						refused.put(question.code(), wrong);
					}
				}
			}
		}
		return refused;
	}

	private @Nullable String add(Visit visit, Task task, int entry, Question question, MultipartFile file) {
		try {
			var submission = visit.submission();
			var held = this.files.size(submission.id()) + this.intakes.of(submission).size(submission);
			var upload = this.check.of(file, held);
			return this.files.add(visit.by(), task, entry, question, upload) ? null : say("answering.file.room");
		}
		catch (RefusedUpload ex) {
			return this.messages.getMessage(ex, LocaleContextHolder.getLocale());
		}
	}

	private String say(String message) {
		return this.messages.getMessage(message, null, LocaleContextHolder.getLocale());
	}

}
