package org.citynetworks.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

import org.citynetworks.shared.NotFound;

/**
 * The door to the networks.
 */
public interface NetworkRepository extends JpaRepository<Network, Long> {

	@EntityGraph(attributePaths = "publication")
	Optional<Network> findBySlug(String slug);

	List<Network> findBySlugIn(Collection<String> slugs);

	default Network getBySlug(String slug) {
		return findBySlug(slug).orElseThrow(() -> new NotFound("network", slug));
	}

	/** What networks are called, by their slugs. */
	default Map<String, String> namesOf(Set<String> slugs) {
		return slugs.isEmpty() ? Map.of()
				: findBySlugIn(slugs).stream().collect(Collectors.toMap(Network::getSlug, Network::getName));
	}

}
