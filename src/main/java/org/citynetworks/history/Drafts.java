package org.citynetworks.history;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.history.Draft.Step;
import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.SortedId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the drafts. Whatever is sent is kept: where a draft was saved elsewhere
 * since, what comes later becomes a draft of its own.
 */
@Component
public class Drafts {

	private static final String COLUMNS = """
			id, version, subject, kind, base, state, reason, source, person_id, saved_at, step, asked_at, asked_person, note,
			publish_at, revision_id""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Drafts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public Optional<Draft> find(UUID id) {
		return this.jdbc.sql("select %s from draft where id = :id".formatted(COLUMNS))
			.param("id", id)
			.query(Draft::of)
			.optional();
	}

	public Draft get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("draft", id.toString()));
	}

	/**
	 * The drafts of an entry that are neither published nor discarded, the newest first.
	 */
	public List<Draft> of(String subject) {
		return this.jdbc
			.sql("select %s from draft where subject = :subject and closed_at is null order by saved_at desc, id desc"
				.formatted(COLUMNS))
			.param("subject", subject)
			.query(Draft::of)
			.list();
	}

	/** Somebody's drafts that are neither published nor discarded, the newest first. */
	public List<Draft> of(long person) {
		return this.jdbc
			.sql("select %s from draft where person_id = :person and closed_at is null order by saved_at desc, id desc"
				.formatted(COLUMNS))
			.param("person", person)
			.query(Draft::of)
			.list();
	}

	/** Somebody's drafts that are put away, the last first. */
	public List<Draft> discarded(long person) {
		return this.jdbc.sql(
				"select %s from draft where person_id = :person and step = 'discarded' order by closed_at desc, id desc"
					.formatted(COLUMNS))
			.param("person", person)
			.query(Draft::of)
			.list();
	}

	/** All drafts at a step, those that have waited longest first. */
	public List<Draft> at(Step step) {
		return this.jdbc
			.sql("select %s from draft where step = :step order by coalesce(asked_at, publish_at, saved_at), id"
				.formatted(COLUMNS))
			.param("step", step.term())
			.query(Draft::of)
			.list();
	}

	/** Keeps what somebody would make of an entry; the same sent twice is kept once. */
	@Transactional
	public Draft begin(String subject, Revision.Kind kind, int base, State state, long person) {
		var twin = of(subject).stream()
			.filter((draft) -> draft.person() == person && draft.kind() == kind && draft.base() == base
					&& draft.state().equals(state))
			.findFirst();
		return twin.orElseGet(() -> insert(subject, kind, base, state, person));
	}

	private Draft insert(String subject, Revision.Kind kind, int base, State state, long person) {
		var id = SortedId.at(this.clock.instant());
		this.jdbc.sql("""
				insert into draft (id, subject, kind, base, state, person_id, begun_at, saved_at, step)
				values (:id, :subject, :kind, :base, cast(:state as jsonb), :person, :now, :now, 'open')
				""")
			.param("id", id)
			.param("subject", subject)
			.param("kind", kind.term())
			.param("base", base)
			.param("state", state.toJson())
			.param("person", person)
			.param("now", now())
			.update();
		return get(id);
	}

	/**
	 * Saves a draft as it was typed.
	 * @param shown the draft as it was shown where it was typed
	 * @return the draft, or another one where it had been saved elsewhere since, or
	 * closed
	 */
	@Transactional
	public Draft save(Draft shown, State state, @Nullable String reason, @Nullable String source) {
		var saved = this.jdbc.sql("""
				update draft
				set version = version + 1, state = cast(:state as jsonb), reason = :reason, source = :source,
					saved_at = :now, step = 'open', publish_at = null, asked_at = null, asked_person = null
				where id = :id and version = :version and closed_at is null
				""")
			.param("state", state.toJson())
			.param("reason", clean(reason))
			.param("source", clean(source))
			.param("now", now())
			.param("id", shown.id())
			.param("version", shown.version())
			.update();
		if (saved == 1) {
			return get(shown.id());
		}
		var now = get(shown.id());
		if (now.state().equals(state)) {
			return now;
		}
		return save(insert(shown.subject(), shown.kind(), shown.base(), state, shown.person()), state, reason, source);
	}

	/**
	 * Lets a draft start from a newer revision, with which it was merged.
	 * @return the draft, or another one where it had been saved elsewhere since, or
	 * closed
	 */
	@Transactional
	public Draft rebase(Draft draft, int base, State merged) {
		var moved = this.jdbc.sql("""
				update draft set version = version + 1, base = :base, state = cast(:state as jsonb), saved_at = :now
				where id = :id and version = :version and closed_at is null
				""")
			.param("base", base)
			.param("state", merged.toJson())
			.param("now", now())
			.param("id", draft.id())
			.param("version", draft.version())
			.update();
		if (moved == 1) {
			return get(draft.id());
		}
		var begun = begin(draft.subject(), draft.kind(), base, merged, draft.person());
		// Why and from where it was typed goes with what was typed
		return (begun.reason() == null) ? save(begun, merged, draft.reason(), draft.source()) : begun;
	}

	/**
	 * Asks somebody else to look at a draft and publish it.
	 * @param person a number; null for any colleague
	 */
	public void ask(Draft draft, @Nullable Long person) {
		step(draft, Step.ASKED, null);
		this.jdbc.sql("update draft set asked_person = :person where id = :id")
			.param("person", person)
			.param("id", draft.id())
			.update();
	}

	/** Publishes a draft by itself later. */
	public void schedule(Draft draft, Instant at) {
		step(draft, Step.SCHEDULED, at);
	}

	/** Gives a draft back to whom it belongs, with a word why. */
	public void giveBack(Draft draft, @Nullable String note) {
		step(draft, Step.OPEN, null);
		this.jdbc.sql("update draft set note = :note where id = :id")
			.param("note", clean(note))
			.param("id", draft.id())
			.update();
	}

	/** Puts a draft away; it can be had back for as long as it is kept. */
	public void discard(Draft draft) {
		this.jdbc.sql("update draft set step = 'discarded', closed_at = :now where id = :id and closed_at is null")
			.param("now", now())
			.param("id", draft.id())
			.update();
	}

	/** Takes a discarded draft up again. */
	public void takeUp(Draft draft) {
		this.jdbc.sql("update draft set step = 'open', closed_at = null where id = :id and step = 'discarded'")
			.param("id", draft.id())
			.update();
	}

	private void step(Draft draft, Step step, @Nullable Instant publishAt) {
		this.jdbc.sql("""
				update draft set step = :step, publish_at = :at,
					asked_at = case when :step = 'asked' then cast(:now as timestamptz) end
				where id = :id and closed_at is null
				""")
			.param("step", step.term())
			.param("at", (publishAt != null) ? publishAt.atOffset(ZoneOffset.UTC) : null)
			.param("now", now())
			.param("id", draft.id())
			.update();
	}

	private static @Nullable String clean(@Nullable String text) {
		var clean = (text != null) ? State.clean(text) : "";
		return clean.isEmpty() ? null : clean;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
