package org.citynetworks.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The text of a letter as it was given to be signed.
 *
 * @param code what it bears, and is verified by
 * @param hash SHA-256 of the text, in hexadecimal
 * @param template by which revision of the tier it was composed
 * @param signatory who is to sign, by name and office
 * @param signedAt when it was signed online
 * @param signedName as the signatory typed it
 */
public record LetterText(String code, UUID submission, Language language, String text, String hash, int template,
		String signatory, String title, LocalDate composedOn, @Nullable Instant signedAt, @Nullable String signedName) {

	/**
	 * Who signed it online: as the letter spells it, if no more than capitals and accents
	 * were typed otherwise; null if nobody did.
	 */
	public @Nullable String signedBy() {
		var typed = this.signedName;
		return (typed != null && SignedLetter.isSame(typed, this.signatory)) ? this.signatory : typed;
	}

}
