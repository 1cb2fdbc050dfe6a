package org.citynetworks.inquiry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.citynetworks.account.Code;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.practice.Adoption;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps who tries which practice and is named for it: no person, and until they take it
 * back.
 */
@Component
class Adoptions implements Adoption {

	private final JdbcClient jdbc;

	private final DataVersion version;

	private final Clock clock;

	Adoptions(JdbcClient jdbc, DataVersion version, Clock clock) {
		this.jdbc = jdbc;
		this.version = version;
		this.clock = clock;
	}

	/**
	 * Names one.
	 * @param code with which it is taken back
	 */
	void add(Inquiry inquiry, String code) {
		this.jdbc.sql("""
				insert into adoption (id, practice, participant, called, hash, said_at)
				values (:id, :practice, :participant, :called, :hash, :now)
				""")
			.param("id", inquiry.id())
			.param("practice", inquiry.practice())
			.param("participant", inquiry.participant())
			.param("called", inquiry.called())
			.param("hash", Code.hash(code))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.version.raise("directory");
	}

	/** Whether there is one that a code takes back. */
	boolean has(UUID id, String code) {
		return this.jdbc.sql("select exists (select from adoption where id = :id and hash = :hash)")
			.param("id", id)
			.param("hash", Code.hash(code))
			.query(Boolean.class)
			.single();
	}

	void delete(UUID id) {
		if (this.jdbc.sql("delete from adoption where id = :id").param("id", id).update() > 0) {
			this.version.raise("directory");
		}
	}

	@Override
	public List<Adopter> of(String practice) {
		return this.jdbc.sql("""
				select coalesce(participant.content ->> 'called', adoption.called) as called,
					'/participants/' || participant.slug as path
				from adoption
				left join participant on participant.slug = adoption.participant
				where practice = :practice
				order by said_at, adoption.id
				""").param("practice", practice).query(Adopter.class).list();
	}

}
