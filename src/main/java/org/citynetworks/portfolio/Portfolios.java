package org.citynetworks.portfolio;

import java.util.HashMap;
import java.util.Map;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.cache.DataVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who looks after a participant, and under which address; everybody reads it at
 * once.
 */
@Component
class Portfolios {

	private final JdbcClient jdbc;

	private final DataVersion version;

	private final AuditLog audit;

	Portfolios(JdbcClient jdbc, DataVersion version, AuditLog audit) {
		this.jdbc = jdbc;
		this.version = version;
		this.audit = audit;
	}

	/** The addresses of roles, by the number of the person. */
	Map<Long, String> addresses() {
		var addresses = new HashMap<Long, String>();
		this.jdbc.sql("select person_id, address from role_address").query((line) -> {
			addresses.put(line.getLong("person_id"), line.getString("address"));
		});
		return addresses;
	}

	/**
	 * Hands a participant to somebody.
	 * @param manager a number; null for nobody
	 */
	@Transactional
	public void hand(String participant, @Nullable Long manager) {
		this.jdbc.sql("update participant set manager = (select id from person where id = :manager) where slug = :slug")
			.param("manager", manager)
			.param("slug", participant)
			.update();
		this.audit.record("portfolio.handed", "participant/" + participant, Map.of("manager", String.valueOf(manager)));
		this.version.raise("directory");
	}

	/**
	 * Says where participants write to somebody.
	 * @param address of the role; empty for nowhere
	 */
	@Transactional
	public void publish(long person, String address) {
		if (address.isEmpty()) {
			this.jdbc.sql("delete from role_address where person_id = :person").param("person", person).update();
		}
		else {
			this.jdbc.sql("""
					insert into role_address (person_id, address) values (:person, :address)
					on conflict (person_id) do update set address = excluded.address
					""").param("person", person).param("address", address).update();
		}
		this.audit.record("portfolio.address", "person/" + person, Map.of());
		this.version.raise("directory");
	}

}
