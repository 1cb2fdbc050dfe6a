package org.citynetworks.standing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in public.
 */
record SayForm(@NotBlank(message = "{standing.say.missing}") @Size(max = 2000,
		message = "{standing.say.long}") @Nullable String words) {

	/** What was said, once it is known to be there. */
	String said() {
		return String.valueOf(this.words);
	}

}
