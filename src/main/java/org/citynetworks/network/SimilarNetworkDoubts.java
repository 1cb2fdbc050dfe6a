package org.citynetworks.network;

import java.util.List;

import org.citynetworks.history.Doubts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether a change makes a network look like another that is already there.
 */
@Component
@Order(20)
class SimilarNetworkDoubts implements Doubts {

	private final SimilarNetworks similar;

	SimilarNetworkDoubts(SimilarNetworks similar) {
		this.similar = similar;
	}

	@Override
	public List<Mistake> about(String subject, State before, State after) {
		if (!subject.startsWith(NetworkEditing.KIND + "/")) {
			return List.of();
		}
		var slug = Editables.key(subject);
		var known = this.similar.like(before, slug);
		return this.similar.like(after, slug)
			.stream()
			.filter((network) -> !known.contains(network))
			.map((network) -> new Mistake("name", "network.doubt.similar", network.name(), network.value()))
			.toList();
	}

}
