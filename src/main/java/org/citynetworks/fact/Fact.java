package org.citynetworks.fact;

import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;

/**
 * One statement about a subject, and who makes it.
 *
 * @param value a term, a number, a year, an address, or words; empty where the source is
 * said not to know it
 * @param qualifier how exact a figure is ({@code more-than})
 * @param counted what a figure counts, or for whom a fee or a size holds
 * @param unit what keeps figures from being compared ({@code represented}), or what a fee
 * is due for
 * @param currency of a fee, as in ISO 4217
 * @param language of words, as a tag of BCP 47; English where there is none
 */
public record Fact(String field, String value, @Nullable String qualifier, @Nullable String counted,
		@Nullable String unit, @Nullable String currency, @Nullable String language, Source source) {

	/** Whether it says that something is not known. */
	boolean isUnknown() {
		return this.source.basis() == Basis.UNKNOWN;
	}

}
