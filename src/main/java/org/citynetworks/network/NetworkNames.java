package org.citynetworks.network;

import java.util.Optional;

import org.citynetworks.shared.SubjectNames;

import org.springframework.stereotype.Component;

/**
 * What {@code network/iclei} is called.
 */
@Component
class NetworkNames implements SubjectNames {

	private static final String PREFIX = "network/";

	private final NetworkRepository networks;

	NetworkNames(NetworkRepository networks) {
		this.networks = networks;
	}

	@Override
	public Optional<String> nameOf(String subject) {
		return subject.startsWith(PREFIX)
				? this.networks.findBySlug(subject.substring(PREFIX.length())).map(Network::getName) : Optional.empty();
	}

}
