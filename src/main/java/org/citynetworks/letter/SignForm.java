package org.citynetworks.letter;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * With what a letter is signed.
 *
 * @param read whether the letter and the answers were read
 * @param may whether the signatory may bind the city
 * @param open whether they know that the letter becomes public
 * @param name as they type it
 * @param sure whether they sign with a name that is not the one in the letter
 * @param code from their mail
 */
record SignForm(@Nullable String read, @Nullable String may, @Nullable String open, @Nullable String name,
		@Nullable String sure, @Nullable String code) {

	static final SignForm EMPTY = new SignForm(null, null, null, null, null, null);

	private static final int LONGEST = 120;

	/** Says what is missing before a code is worth sending. */
	void check(String signatory, Errors errors) {
		ticked("read", this.read, errors);
		ticked("may", this.may, errors);
		ticked("open", this.open, errors);
		if (this.name == null) {
			errors.rejectValue("name", "letter.sign.name.missing");
		}
		else if (this.name.length() > LONGEST) {
			errors.rejectValue("name", "applying.name.long");
		}
		else if (isOther(signatory) && this.sure == null) {
			errors.rejectValue("name", "letter.sign.name.other", new Object[] { signatory }, null);
		}
	}

	private static void ticked(String field, @Nullable String value, Errors errors) {
		if (value == null) {
			errors.rejectValue(field, "letter.sign." + field + ".missing");
		}
	}

	/** Whether the name is not the one in the letter. */
	public boolean isOther(String signatory) {
		return this.name != null && !SignedLetter.isSame(this.name, signatory);
	}

	String called() {
		return Objects.requireNonNull(this.name);
	}

}
