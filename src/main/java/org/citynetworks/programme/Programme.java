package org.citynetworks.programme;

import java.util.List;

import org.citynetworks.shared.InLanguages;
import org.jspecify.annotations.Nullable;

/**
 * A programme that cities commit to.
 *
 * @param network the slug of the network whose programme it is; null for none in the
 * directory
 * @param addressee to whom its letters are addressed, as it stands above a letter
 * @param background where it comes from, and the address of the page that says so
 * @param reportForm the key of the form of its progress reports
 * @param tiers by their place
 */
public record Programme(String slug, InLanguages name, InLanguages about, @Nullable String network,
		InLanguages addressee, InLanguages background, @Nullable String backgroundSource, Rules rules,
		String reportForm, List<Tier> tiers) {

	/** Those that take applications now. */
	public List<Tier> openTiers() {
		return this.tiers.stream().filter(Tier::isOpen).toList();
	}

}
