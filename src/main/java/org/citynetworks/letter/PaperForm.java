package org.citynetworks.letter;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A letter that was signed on paper.
 *
 * @param way whether it is the one that was composed here ({@code print}) or another one
 * @param name who signed, as it stands under the letter; and with what office
 */
record PaperForm(@Nullable String way, @Nullable String name, @Nullable String title, @Nullable MultipartFile file) {

	static final PaperForm EMPTY = new PaperForm(null, null, null, null);

	private static final int LONGEST = 200;

	void check(Errors errors) {
		if (!"print".equals(this.way) && !"upload".equals(this.way)) {
			errors.rejectValue("way", "letter.paper.way.missing");
		}
		if (this.name == null) {
			errors.rejectValue("name", "letter.paper.name.missing");
		}
		else if (this.name.length() > LONGEST || office().length() > LONGEST) {
			errors.rejectValue("name", "letter.paper.name.long");
		}
		if (this.file == null || this.file.isEmpty() && String.valueOf(this.file.getOriginalFilename()).isEmpty()) {
			errors.rejectValue("file", "letter.file.missing");
		}
	}

	Way chosen() {
		return Way.of(Objects.requireNonNull(this.way));
	}

	String called() {
		return Objects.requireNonNull(this.name);
	}

	String office() {
		return Objects.requireNonNullElse(this.title, "");
	}

	MultipartFile sent() {
		return Objects.requireNonNull(this.file);
	}

}
