package org.citynetworks.network;

import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

import org.citynetworks.shared.NotFound;

/**
 * The door to the networks.
 */
public interface NetworkRepository extends JpaRepository<Network, Long> {

	@EntityGraph(attributePaths = "publication")
	Optional<Network> findBySlug(String slug);

	default Network getBySlug(String slug) {
		return findBySlug(slug).orElseThrow(() -> new NotFound("network", slug));
	}

}
