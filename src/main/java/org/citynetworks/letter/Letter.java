package org.citynetworks.letter;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How the letter of an application is signed.
 *
 * @param document of one on paper, the file
 * @param signedName of one on paper, whose name stands under it, as those who handed it
 * in say; and what office
 */
public record Letter(UUID submission, Way way, @Nullable UUID document, @Nullable String signedName,
		@Nullable String signedTitle) {

}
