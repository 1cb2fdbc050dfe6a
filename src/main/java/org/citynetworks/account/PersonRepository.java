package org.citynetworks.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.shared.NotFound;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The people who sign in.
 */
public interface PersonRepository extends Repository<Person, Long> {

	Person save(Person person);

	Optional<Person> findById(long id);

	Optional<Person> findByEmailKey(String key);

	@EntityGraph(attributePaths = "grants")
	List<Person> findAllByOrderByNameAscIdAsc();

	/** Who holds one of the roles now, on whatever it is. */
	@EntityGraph(attributePaths = "grants")
	@Query("""
			select person from Person person
			where person.disabledAt is null and exists (select 1 from person.grants held where held.role in :roles)
			order by person.name, person.id""")
	List<Person> findHolding(Set<Role> roles);

	/** Who holds a role on a subject now. */
	@EntityGraph(attributePaths = "grants")
	@Query("""
			select person from Person person
			where person.disabledAt is null
				and exists (select 1 from person.grants held where held.role = :role and held.subject = :subject)
			order by person.name, person.id""")
	List<Person> findHolding(Role role, String subject);

	@EntityGraph(attributePaths = "grants")
	List<Person> findAllByIdIn(Set<Long> ids);

	void delete(Person person);

	/** Everybody who administers, held until the end of the transaction. */
	@NativeQuery("""
			select person.id from person
			join person_grant on person_grant.person_id = person.id and person_grant.role = 'ADMINISTRATOR'
			where person.disabled_at is null
			order by person.id
			for update of person""")
	List<Long> lockAdministrators();

	default Person getById(long id) {
		return findById(id).orElseThrow(() -> new NotFound("person", Long.toString(id)));
	}

}
