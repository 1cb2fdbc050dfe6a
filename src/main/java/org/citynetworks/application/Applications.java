package org.citynetworks.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.Plain;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the applications.
 */
@Component
public class Applications {

	private final JdbcClient jdbc;

	Applications(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Application get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("application", id.toString()));
	}

	public Optional<Application> find(UUID id) {
		return this.jdbc.sql("select * from application where id = :id")
			.param("id", id)
			.query(Applications::application)
			.optional();
	}

	/**
	 * The same, and nobody else changes it before the transaction of the caller is over.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Optional<Application> hold(UUID id) {
		return this.jdbc.sql("select * from application where id = :id for update")
			.param("id", id)
			.query(Applications::application)
			.optional();
	}

	/** The one that was begun when an expression of interest was invited. */
	public Optional<Application> following(UUID expression) {
		return this.jdbc.sql("select * from application where follows = :id")
			.param("id", expression)
			.query(Applications::application)
			.optional();
	}

	/** Those of a place in a programme, the newest first. */
	public List<Application> of(String programme, String place) {
		return this.jdbc
			.sql("select * from application where programme = :programme and place = :place order by id desc")
			.param("programme", programme)
			.param("place", place)
			.query(Applications::application)
			.list();
	}

	/** One that is open for a place; of a place that was described, by its name. */
	public Optional<Application> open(String programme, Applicant applicant) {
		return this.jdbc.sql("""
				select * from application
				where programme = :programme and country = :country and phase = any (:open)
					and (place = :place or place is null and cast(:place as text) is null)
				order by id
				""")
			.param("programme", programme)
			.param("country", applicant.country().code())
			.param("place", applicant.place())
			.param("open", Arrays.stream(Phase.values()).filter(Phase::isOpen).map(Phase::term).toArray(String[]::new))
			.query(Applications::application)
			.list()
			.stream()
			.filter((one) -> one.place() != null || isCalled(applicant.called(), one.called()))
			.findFirst();
	}

	private static boolean isCalled(String one, String other) {
		return Plain.words(one).equals(Plain.words(other));
	}

	/** The one that a form began. */
	public Optional<Application> begunWith(UUID key) {
		return this.jdbc.sql("select * from application where begun_with = :key")
			.param("key", key)
			.query(Applications::application)
			.optional();
	}

	/**
	 * Keeps one that begins, unless another one is open for its place.
	 * @param key of the form that began it; null if none did
	 * @return whether it is kept
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean add(Application application, @Nullable UUID key) {
		return this.jdbc.sql("""
				insert into application (id, programme, tier, place, called, country, area, website, override, stage,
					follows, participant, phase, since, begun_with)
				values (:id, :programme, :tier, :place, :called, :country, :area, :website, :override, :stage,
					:follows, :participant, :phase, :since, :key)
				on conflict do nothing
				""")
			.param("id", application.id())
			.param("programme", application.programme())
			.param("tier", application.tier())
			.param("place", application.place())
			.param("called", application.called())
			.param("country", application.country())
			.param("area", application.area())
			.param("website", application.website())
			.param("override", application.override())
			.param("stage", application.stage().term())
			.param("follows", application.follows())
			.param("participant", application.participant())
			.param("phase", application.phase().term())
			.param("since", application.since().atOffset(ZoneOffset.UTC))
			.param("key", key)
			.update() == 1;
	}

	/**
	 * Takes out of one what tells whose it was; what for, when and how it ended stays.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void anonymise(UUID id) {
		this.jdbc.sql("""
				update application set place = null, called = '', area = null, website = null, override = null
				where id = :id
				""").param("id", id).update();
		this.jdbc.sql("update application_move set reason = '' where application = :id").param("id", id).update();
	}

	private static Application application(ResultSet line, int number) throws SQLException {
		return new Application(line.getObject("id", UUID.class), line.getString("programme"), line.getString("tier"),
				line.getString("place"), line.getString("called"), line.getString("country"), line.getString("area"),
				line.getString("website"), line.getString("override"), Stage.of(line.getString("stage")),
				line.getObject("follows", UUID.class), line.getString("participant"), Phase.of(line.getString("phase")),
				line.getObject("since", OffsetDateTime.class).toInstant(), line.getObject("lead", Long.class));
	}

}
