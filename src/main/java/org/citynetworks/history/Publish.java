package org.citynetworks.history;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.history.Draft.Step;
import org.citynetworks.history.Outcome.Conflicting;
import org.citynetworks.history.Outcome.Outdated;
import org.citynetworks.history.Outcome.Published;
import org.citynetworks.history.Outcome.Unchanged;
import org.citynetworks.history.Outcome.Wrong;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.WriteRevision.Deed;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a draft the newest revision of its entry, and the entry what it says: all of it
 * or nothing, once, however often it is asked for.
 */
@Component
public class Publish {

	/** What nobody does to an entry that has ended; it has to be brought back first. */
	private static final Set<Revision.Kind> TO_WHAT_IS_THERE = EnumSet.of(Revision.Kind.CREATED, Revision.Kind.EDITED);

	/** How many characters there are to say why, and on what a change rests. */
	private static final int MOST_WORDS = 2000;

	private final JdbcClient jdbc;

	private final Drafts drafts;

	private final Revisions revisions;

	private final Entries entries;

	private final Editables editables;

	private final Checks checks;

	private final WriteRevision write;

	private final Clock clock;

	// What becomes of a draft depends on all that is known of its entry
	Publish(JdbcClient jdbc, Drafts drafts, Revisions revisions, Entries entries, Editables editables, Checks checks,
			WriteRevision write, Clock clock) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.revisions = revisions;
		this.entries = entries;
		this.editables = editables;
		this.checks = checks;
		this.write = write;
		this.clock = clock;
	}

	/**
	 * Publishes a draft, merged with what was published since it was begun.
	 * @param version of the draft as it was looked at
	 * @param by whose deed it is, a number; the draft's own author stands in the history
	 */
	@Transactional
	public Outcome publish(UUID id, int version, long by) {
		var subject = this.drafts.get(id).subject();
		lock(subject, id);
		var draft = this.drafts.get(id);
		if (draft.step() == Step.PUBLISHED) {
			return new Published(revision(draft));
		}
		if (draft.isClosed() || draft.version() != version) {
			return new Outdated(draft);
		}
		var latest = this.revisions.latest(subject);
		var theirs = latest.map(Revision::state).orElseGet(() -> this.entries.at(subject, 0));
		var merge = Merge.of(this.entries.base(draft), theirs, draft.state());
		if (!merge.conflicts().isEmpty()) {
			return new Conflicting(draft, latest.orElseThrow(), merge);
		}
		var mistakes = mistakes(draft, theirs, merge.merged());
		if (!mistakes.isEmpty()) {
			return new Wrong(draft, mistakes);
		}
		var isThere = latest.map((revision) -> !revision.kind().isEnd()).orElse(!theirs.equals(State.NONE));
		if (merge.merged().equals(theirs) && isThere != draft.kind().isEnd() && draft.kind() != Kind.RENAMED) {
			close(draft, Step.DISCARDED, null);
			return new Unchanged(draft);
		}
		if (latest.isEmpty() && isThere) {
			this.write.first(subject, theirs);
		}
		var number = latest.map(Revision::number).orElse(isThere ? 1 : 0) + 1;
		var revision = this.write.next(new Deed(subject, draft.kind(), draft.person(),
				(by != draft.person()) ? by : null, draft.reason(), draft.source()), number, theirs, merge.merged());
		close(draft, Step.PUBLISHED, revision.id());
		if (isThere == draft.kind().isEnd()) {
			this.editables.follow(subject, !isThere);
		}
		return new Published(revision);
	}

	/** What keeps a draft from being published as it is now. */
	public List<Mistake> mistakes(Draft draft, State before, State after) {
		var editable = this.editables.of(draft.subject());
		var mistakes = new ArrayList<>(this.checks.of(editable, Editables.key(draft.subject()), before, after));
		if (TO_WHAT_IS_THERE.contains(draft.kind())
				&& this.revisions.latest(draft.subject()).filter((last) -> last.kind().isEnd()).isPresent()) {
			mistakes.add(new Mistake("entry", "history.mistake.ended"));
		}
		mistakes.addAll(tooLong("reason", draft.reason()));
		mistakes.addAll(tooLong("source", draft.source()));
		if (draft.reason() == null && !before.equals(State.NONE)) {
			var unexplained = this.checks.unexplained(editable, before, after);
			if (!unexplained.isEmpty() || draft.kind() == Kind.ARCHIVED) {
				mistakes.add(new Mistake("reason", "history.mistake.reason"));
			}
		}
		return mistakes;
	}

	private static List<Mistake> tooLong(String path, @Nullable String text) {
		return (text == null || text.length() <= MOST_WORDS) ? List.of() : List.of(new Mistake(path,
				"history.mistake.long", Integer.toString(MOST_WORDS), Integer.toString(text.length())));
	}

	private void close(Draft draft, Step step, @Nullable Long revision) {
		this.jdbc.sql("update draft set step = :step, closed_at = :now, revision_id = :revision where id = :id")
			.param("step", step.term())
			.param("now", now())
			.param("revision", revision)
			.param("id", draft.id())
			.update();
	}

	private Revision revision(Draft draft) {
		return this.jdbc.sql("select %s from revision where id = :id".formatted(Revision.COLUMNS))
			.param("id", draft.revision())
			.query(Revision::of)
			.single();
	}

	// Nobody saves the draft between the look at it and its end
	private void lock(String subject, UUID draft) {
		this.write.hold(subject);
		this.jdbc.sql("select 1 from draft where id = :id for update").param("id", draft).query().listOfRows();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
