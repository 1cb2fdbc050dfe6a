package org.citynetworks.letter;

import org.jspecify.annotations.Nullable;

/**
 * A letter that was signed on paper.
 *
 * @param way whether it is the one that was composed here ({@code print}) or another one
 * @param name who signed, as it stands under the letter; and with what office
 */
record PaperForm(@Nullable String way, @Nullable String name, @Nullable String title) {

	static final PaperForm EMPTY = new PaperForm(null, null, null);

}
