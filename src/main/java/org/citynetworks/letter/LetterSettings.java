package org.citynetworks.letter;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What happens here with letters.
 *
 * @param letters as it is to stand beside every letter; nothing where nothing is sent
 * anywhere
 */
@ConfigurationProperties("citynetworks")
record LetterSettings(@Nullable String letters) {

	public boolean isSaid() {
		return this.letters != null && !this.letters.isBlank();
	}

}
