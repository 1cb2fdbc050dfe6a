package org.citynetworks.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.account.Teams;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Slug;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a city a participant: its entry with the first revision, its tier, the day of its
 * first report, who looks after it and who acts for it, all in the caller's transaction.
 */
@Component
public class Join {

	private final JdbcClient jdbc;

	private final Participants participants;

	private final Programmes programmes;

	private final Drafts drafts;

	private final Publish publish;

	private final Revisions revisions;

	private final Lines lines;

	private final Teams teams;

	private final ObjectProvider<Joined> others;

	private final Clock clock;

	// Whatever a participant consists of
	Join(JdbcClient jdbc, Participants participants, Programmes programmes, Drafts drafts, Publish publish,
			Revisions revisions, Lines lines, Teams teams, ObjectProvider<Joined> others, Clock clock) {
		this.jdbc = jdbc;
		this.participants = participants;
		this.programmes = programmes;
		this.drafts = drafts;
		this.publish = publish;
		this.revisions = revisions;
		this.lines = lines;
		this.teams = teams;
		this.others = others;
		this.clock = clock;
	}

	/**
	 * Makes the participant. A city that takes part already is not made one again: it
	 * comes into the tier, and what it commits to is added.
	 * @param by who of the staff says so, a number
	 * @return its slug
	 * @throws IllegalStateException if it cannot be published, so that nothing of all
	 * this stays
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String join(Joining joining, long by) {
		// Two cities of the same name do not get the same address in the same second
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('participant', 0))").query().listOfRows();
		var before = before(joining);
		var slug = before.map(Participant::slug).orElseGet(() -> free(joining));
		publish(ParticipantEditing.KIND + "/" + slug, joining, by);
		this.jdbc.sql("update participant set manager = coalesce(manager, :manager) where slug = :slug")
			.param("manager", joining.manager())
			.param("slug", slug)
			.update();
		this.teams.add(joining.team().email(), joining.team().name(), joining.team().language(),
				ParticipantEditing.KIND + "/" + slug);
		this.others.orderedStream().forEach((other) -> other.joined(slug, joining, by));
		return slug;
	}

	private Optional<Participant> before(Joining joining) {
		return Optional.ofNullable(joining.participant())
			.flatMap(this.participants::find)
			.or(() -> Optional.ofNullable(joining.place())
				.flatMap((place) -> this.participants.find(joining.programme(), place)));
	}

	// An address that was ever somebody's stays theirs
	private String free(Joining joining) {
		var name = Slug.of(joining.called());
		var country = joining.country().code().toLowerCase(Locale.ROOT);
		var base = name.isEmpty() ? country : name;
		return Stream
			.concat(Stream.of(base, base + "-" + country),
					IntStream.iterate(2, (number) -> number + 1)
						.mapToObj((number) -> base + "-" + country + "-" + number))
			.filter((slug) -> this.revisions.latest(ParticipantEditing.KIND + "/" + slug).isEmpty())
			.findFirst()
			.orElseThrow();
	}

	private void publish(String subject, Joining joining, long by) {
		var latest = this.revisions.latest(subject);
		var state = state(latest.map((revision) -> revision.state()).orElse(State.NONE), joining);
		var draft = this.drafts.begin(subject, latest.isPresent() ? Kind.EDITED : Kind.CREATED,
				latest.map((revision) -> revision.number()).orElse(0), state, by);
		var named = this.drafts.save(draft, state, joining.reference(), null);
		var outcome = this.publish.publish(named.id(), named.version(), by);
		if (!(outcome instanceof Outcome.Published)) {
			throw new IllegalStateException("%s cannot join: %s".formatted(subject, outcome));
		}
	}

	private State state(State before, Joining joining) {
		var state = before.with("tier", joining.tier()).with("application", joining.application().toString());
		if (before.equals(State.NONE)) {
			state = first(state, joining);
		}
		else if (!ParticipantText.reporting(before).standing().isPresent()) {
			state = again(state, joining);
		}
		var numbers = this.lines.issue(joining.commitments().size()).iterator();
		for (var commitment : joining.commitments()) {
			state = ParticipantText.with(state, numbers.next(), commitment);
		}
		return state;
	}

	private State first(State state, Joining joining) {
		var today = today();
		var first = state.with("programme", joining.programme())
			.with("called", joining.called())
			.with("country", joining.country().code())
			.with("since", today.toString())
			.with("report_due", firstReport(joining).toString())
			.with("standing", Standing.ACTIVE.term());
		first = (joining.place() != null) ? first.with("place", joining.place()) : first;
		return (joining.website() != null) ? first.with("website", joining.website()) : first;
	}

	// It joined with a new letter and a report, so all that it was late with is over
	private State again(State state, Joining joining) {
		return state.with("standing", Standing.ACTIVE.term())
			.with("report_due", firstReport(joining).toString())
			.without("grace");
	}

	private LocalDate firstReport(Joining joining) {
		return today().plusMonths(this.programmes.bySlug(joining.programme()).rules().reportMonths());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
