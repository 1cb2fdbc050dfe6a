package org.citynetworks.upload;

import java.util.Locale;

/**
 * Why a file is not taken.
 */
public enum Reason {

	/** The field for the file was left empty. */
	NOTHING_CHOSEN,
	/** It has no content. */
	EMPTY,
	/** It alone is larger than a file may be. */
	TOO_LARGE,
	/** It is too large beside those that were sent before. */
	TOO_LARGE_TOGETHER,
	/** It is none of the kinds that are taken. */
	WRONG_KIND,
	/** It is cut off, or not built as files of its kind are. */
	BROKEN,
	/** It cannot be read, or not by everybody, without a password. */
	PROTECTED,
	/** It holds what acts when it is opened: scripts, macros, forms that send. */
	ACTIVE,
	/** It holds other files. */
	FILES_INSIDE,
	/** It fetches something from elsewhere when it is opened. */
	FETCHES,
	/** Something stands before it or behind it, such as a second file. */
	SOMETHING_ADDED,
	/** It is small, and takes too much room or time to open. */
	TOO_MUCH_INSIDE,
	/** The picture has too many pixels. */
	TOO_MANY_PIXELS,
	/** The scanner has found a virus. */
	VIRUS,
	/** It could not be looked at just now. */
	TRY_LATER;

	/** The key of the message that says so, with the name of the file as its argument. */
	public String message() {
		return "upload.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
