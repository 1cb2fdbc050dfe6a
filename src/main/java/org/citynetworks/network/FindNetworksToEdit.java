package org.citynetworks.network;

import java.util.List;

import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.citynetworks.web.DeskSearch;

import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Finds networks to edit by any of their names.
 */
@Component
@Order(10)
class FindNetworksToEdit implements DeskSearch {

	private static final int MOST = 10;

	private final Finder finder;

	private final NetworkRepository networks;

	FindNetworksToEdit(Finder finder, NetworkRepository networks) {
		this.finder = finder;
		this.networks = networks;
	}

	@Override
	public List<Hit> find(String words, Authentication somebody) {
		return this.finder.keys(Wanted.of(words, NetworkEditing.KIND, MOST))
			.stream()
			.flatMap((slug) -> this.networks.findBySlug(slug).stream())
			.map((network) -> new Hit("network.one", network.getName(), "/admin/edit/network/" + network.getSlug()))
			.toList();
	}

}
