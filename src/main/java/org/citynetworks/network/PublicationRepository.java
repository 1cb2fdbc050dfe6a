package org.citynetworks.network;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The door to the publications that texts of networks came in.
 */
public interface PublicationRepository extends Repository<Publication, Long> {

	List<Publication> findAllByOrderByTitle();

	Publication getBySlug(String slug);

}
