package org.citynetworks.membership;

import java.util.List;

import org.citynetworks.history.Editables;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which memberships ever hung on a network or a city, also those that are gone from the
 * site.
 */
@Component
class FindMembershipsEver {

	private final JdbcClient jdbc;

	private final Revisions revisions;

	FindMembershipsEver(JdbcClient jdbc, Revisions revisions) {
		this.jdbc = jdbc;
		this.revisions = revisions;
	}

	/** The newest revision of each. */
	List<Revision> latest(String subject) {
		return (subject.startsWith("network/") ? in(Editables.key(subject)) : touching(subject)).stream()
			.map((membership) -> this.revisions.latest(membership).orElseThrow())
			.toList();
	}

	private List<String> in(String network) {
		return this.jdbc.sql("""
				select distinct subject from revision
				where subject like 'membership/%' and 'network' = any (fields) and state ->> 'network' = :network
				""").param("network", network).query(String.class).list();
	}

	private List<String> touching(String subject) {
		return this.jdbc.sql("""
				select distinct revision.subject
				from revision_touch
				join revision on revision.id = revision_id
				where revision_touch.subject = :subject and revision.subject like 'membership/%'
				""").param("subject", subject).query(String.class).list();
	}

}
