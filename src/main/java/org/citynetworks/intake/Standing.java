package org.citynetworks.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.citynetworks.answer.Remark;
import org.jspecify.annotations.Nullable;

/**
 * How a submission stands, as those who handed it in read it.
 *
 * @param word where it is now
 * @param waiting what is waited for and from whom; null if for nothing
 * @param promised until when; null if nothing is promised
 * @param steps what happened and what will, in order
 * @param deeds what the reader can do
 */
public record Standing(Remark word, @Nullable Remark waiting, @Nullable LocalDate promised, List<Step> steps,
		List<Deed> deeds) {

	/**
	 * A step.
	 *
	 * @param at when it was taken; null if it is to come
	 */
	public record Step(Remark word, @Nullable Instant at) {

	}

	/**
	 * Something the reader can do.
	 *
	 * @param word what it is called
	 * @param address where on the site
	 */
	public record Deed(Remark word, String address) {

		public Deed(String message, String address) {
			this(Remark.of(message), address);
		}

	}

}
