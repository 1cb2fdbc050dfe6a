package org.citynetworks.inquiry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.account.Code;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to what cities ask each other about practices. Nobody asks about one twice
 * while they wait for an answer.
 */
@Component
class Inquiries {

	private static final String READ = "select %s from inquiry where %s";

	private final JdbcClient jdbc;

	private final Clock clock;

	Inquiries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps what somebody asks.
	 * @param isConfirmed whether it is known whose address it is
	 * @return its id; nothing if the same address waits for an answer already
	 */
	Optional<UUID> add(Asking asking, boolean isConfirmed) {
		return this.jdbc.sql("""
				insert into inquiry (id, practice, participant, called, name, email, email_key, language, note,
					trying, named, asked_at, unconfirmed_since)
				values (:id, :practice, :participant, :called, :name, :email, :key, :language, :note,
					:trying, :named, :now, :unconfirmed)
				on conflict (practice, email_key) where agreed is null do nothing
				returning id
				""")
			.param("id", UUID.randomUUID())
			.param("practice", asking.practice())
			.param("participant", asking.participant())
			.param("called", asking.called())
			.param("name", asking.name())
			.param("email", asking.email())
			.param("key", EmailAddress.key(asking.email()))
			.param("language", asking.language().tag())
			.param("note", asking.note())
			.param("trying", asking.isTrying())
			.param("named", asking.isNamed())
			.param("now", now())
			.param("unconfirmed", isConfirmed ? null : now())
			.query(UUID.class)
			.optional();
	}

	/** The one of an address that waits to be confirmed. */
	Optional<UUID> unconfirmed(String practice, String email) {
		return this.jdbc.sql("""
				select id from inquiry
				where practice = :practice and email_key = :key and unconfirmed_since is not null
				""").param("practice", practice).param("key", EmailAddress.key(email)).query(UUID.class).optional();
	}

	/** Whether these words wait for an answer. */
	boolean waits(Asking asking) {
		return this.jdbc.sql("""
				select count(*) from inquiry
				where practice = :practice and email_key = :key and agreed is null and note = :note
				""")
			.param("practice", asking.practice())
			.param("key", EmailAddress.key(asking.email()))
			.param("note", asking.note())
			.query(Integer.class)
			.single() > 0;
	}

	Optional<Inquiry> find(UUID id) {
		return this.jdbc.sql(READ.formatted(Inquiry.COLUMNS, "id = :id")).param("id", id).query(Inquiry::of).optional();
	}

	/** The one that a link with its code is about. */
	Optional<Inquiry> find(UUID id, String code) {
		return this.jdbc.sql(READ.formatted(Inquiry.COLUMNS, "id = :id and hash = :hash"))
			.param("id", id)
			.param("hash", Code.hash(code))
			.query(Inquiry::of)
			.optional();
	}

	/** What a participant was asked about its practices, the newest first. */
	List<Inquiry> askedOf(String participant) {
		return this.jdbc.sql("""
				select %s
				from inquiry
				join practice on practice.slug = inquiry.practice
				where practice.participant = :participant and unconfirmed_since is null
				order by asked_at desc, inquiry.id
				""".formatted(Inquiry.COLUMNS)).param("participant", participant).query(Inquiry::of).list();
	}

	/** What has waited for an answer since before a moment, and was not reminded of. */
	List<Inquiry> waitingSince(OffsetDateTime before) {
		return this.jdbc.sql(READ.formatted(Inquiry.COLUMNS, """
				agreed is null and unconfirmed_since is null and reminded_at is null and asked_at < :before
				order by asked_at
				""")).param("before", before).query(Inquiry::of).list();
	}

	/** A new code for the link of one; the one before works no longer. */
	String code(UUID id) {
		var code = Code.forALink();
		this.jdbc.sql("update inquiry set hash = :hash where id = :id")
			.param("hash", Code.hash(code))
			.param("id", id)
			.update();
		return code;
	}

	/** Says whose address it is; once. */
	boolean confirm(UUID id) {
		return this.jdbc
			.sql("update inquiry set unconfirmed_since = null where id = :id and unconfirmed_since is not null")
			.param("id", id)
			.update() == 1;
	}

	/** Says what those who were asked answered; the first answer counts. */
	boolean answer(UUID id, boolean agreed) {
		return this.jdbc.sql("update inquiry set agreed = :agreed where id = :id and agreed is null")
			.param("agreed", agreed)
			.param("id", id)
			.update() == 1;
	}

	/** Says that its team was reminded; once. */
	boolean reminded(UUID id) {
		return this.jdbc.sql("update inquiry set reminded_at = :now where id = :id and reminded_at is null")
			.param("now", now())
			.param("id", id)
			.update() == 1;
	}

	void delete(UUID id) {
		this.jdbc.sql("delete from inquiry where id = :id").param("id", id).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/** What somebody asks, before it is kept. */
	record Asking(String practice, @Nullable String participant, String called, String name, String email,
			Language language, String note, boolean isTrying, boolean isNamed) {

	}

}
