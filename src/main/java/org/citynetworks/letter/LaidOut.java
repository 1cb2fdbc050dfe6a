package org.citynetworks.letter;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A letter in two parts, between which there is room for a hand.
 *
 * @param body down to the closing
 * @param foot name, office and city; empty if they do not stand at its end
 * @param signed who signed it online, as what and when, in words; null if nobody did
 */
public record LaidOut(String body, String foot, @Nullable String signed) {

	static LaidOut of(String text, String signatory, @Nullable String signed) {
		var end = text.lastIndexOf("\n\n");
		if (end < 0 || signatory.isBlank() || !text.startsWith(signatory, end + 2)) {
			return new LaidOut(text, "", signed);
		}
		return new LaidOut(text.substring(0, end), text.substring(end + 2), signed);
	}

	/** All of it, as text. */
	String inFull() {
		return Stream.of(this.body, this.foot, Objects.requireNonNullElse(this.signed, ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	/** Whether room is to be left for a signature by hand. */
	public boolean isByHand() {
		return this.signed == null && !this.foot.isEmpty();
	}

}
