package org.citynetworks.result;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.Rounds;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes how a round came out, area by area, as it stands at that moment; and takes it
 * down.
 */
@Component
class PublishResult {

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final ReckonResult reckon;

	private final AuditLog audit;

	private final DataVersion version;

	private final Clock clock;

	// One transaction over several writes
	PublishResult(JdbcClient jdbc, Rounds rounds, ReckonResult reckon, AuditLog audit, DataVersion version,
			Clock clock) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.reckon = reckon;
		this.audit = audit;
		this.version = version;
		this.clock = clock;
	}

	/**
	 * Publishes areas; those that are public already are replaced.
	 * @param withReasons whether what the group wrote beside its steps is public, too
	 * @return whether it could: not before the round is closed
	 */
	@Transactional
	boolean publish(UUID id, Collection<String> areas, boolean withReasons) {
		var round = this.rounds.hold(id);
		if (round.stage() != Stage.CLOSED) {
			return false;
		}
		var result = this.reckon.of(round, withReasons).only((area) -> areas.contains(area.key()));
		if (!result.areas().isEmpty()) {
			keep(result);
			result.areas().forEach((area) -> keep(result, area));
			note("result.publish", round, areas);
		}
		return true;
	}

	private void keep(Result result) {
		this.jdbc.sql("""
				insert into scan_result (participant, number, title, instrument, version, level, until, sectors)
				values (:participant, :number, :title, :instrument, :version, :level, :until, cast(:sectors as jsonb))
				on conflict on constraint scan_result_of_round do update
				set title = excluded.title, until = excluded.until, sectors = excluded.sectors
				""")
			.param("participant", result.participant())
			.param("number", result.number())
			.param("title", result.title())
			.param("instrument", result.instrument().key())
			.param("version", result.instrument().version())
			.param("level", result.level().key())
			.param("until", result.until())
			.param("sectors", JsonMapper.shared().writeValueAsString(result.sectors()))
			.update();
	}

	private void keep(Result result, AreaFigures area) {
		this.jdbc.sql("""
				insert into scan_result_area (participant, number, area, content, published_at)
				values (:participant, :number, :area, cast(:content as jsonb), :now)
				on conflict (participant, number, area) do update
				set content = excluded.content, published_at = excluded.published_at
				""")
			.param("participant", result.participant())
			.param("number", result.number())
			.param("area", area.key())
			.param("content", area.toJson())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Takes areas down; nothing of the round is public where none is left. */
	@Transactional
	void takeDown(UUID id, Collection<String> areas) {
		var round = this.rounds.hold(id);
		var changed = this.jdbc.sql("""
				delete from scan_result_area
				where 'participant/' || participant = :owner and number = :number and area in (:areas)
				""").param("owner", round.owner()).param("number", round.number()).param("areas", areas).update();
		this.jdbc
			.sql("""
					delete from scan_result
					where 'participant/' || participant = :owner and number = :number and not exists (
						select from scan_result_area
						where (scan_result_area.participant, scan_result_area.number) = (scan_result.participant, scan_result.number)
					)
					""")
			.param("owner", round.owner())
			.param("number", round.number())
			.update();
		if (changed > 0) {
			note("result.take-down", round, areas);
		}
	}

	private void note(String deed, Round round, Collection<String> areas) {
		this.audit.record(deed, round.owner(),
				Map.of("number", Integer.toString(round.number()), "areas", String.join(" ", areas)));
		this.version.raise("directory");
	}

}
