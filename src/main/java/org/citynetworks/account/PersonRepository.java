package org.citynetworks.account;

import java.util.List;
import java.util.Optional;

import org.citynetworks.shared.NotFound;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The people who sign in.
 */
public interface PersonRepository extends Repository<Person, Long> {

	Person save(Person person);

	Optional<Person> findById(long id);

	Optional<Person> findByEmailKey(String key);

	List<Person> findAllByOrderByNameAscIdAsc();

	@Query("select count(distinct p) from Person p join p.grants g where g.role = :role and p.disabledAt is null")
	long countThoseWhoAre(Role role);

	default Person getById(long id) {
		return findById(id).orElseThrow(() -> new NotFound("person", Long.toString(id)));
	}

}
