package org.citynetworks.fact;

import java.util.List;

import org.citynetworks.shared.Site;

/**
 * The sites of a subject itself, by which its own words are told from those of others.
 *
 * @param addresses of a host that is all its own, or of a folder on the site of another
 */
record OwnSites(List<String> addresses) {

	static OwnSites of(List<Fact> facts) {
		return new OwnSites(facts.stream()
			.filter((fact) -> fact.field().equals("website") && !fact.isUnknown())
			.map(Fact::value)
			.distinct()
			.toList());
	}

	boolean hold(String page) {
		return this.addresses.stream().anyMatch((site) -> holds(site, page));
	}

	private static boolean holds(String site, String page) {
		var host = Site.of(site);
		var path = Site.pathOf(site);
		return Site.of(page).equals(host) && (Site.pathOf(page) + "/").startsWith(path + "/")
				|| path.isEmpty() && Site.of(page).endsWith("." + host);
	}

}
