package org.citynetworks.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.account.Teams;
import org.citynetworks.commitment.ChangeStanding;
import org.citynetworks.commitment.JoinedAt;
import org.citynetworks.commitment.Joining;
import org.citynetworks.commitment.Joining.TeamMember;
import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Revisions;
import org.citynetworks.mail.Outbox;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Participants through ten years, case by case as the programme's rules have them: the
 * first report is due two years after joining, each next one two years after the last
 * came, always until 23:00 UTC; 90 days of grace on request; late is non-communicating; a
 * year later delisted.
 *
 * <p>
 * In the tables: when, what is done then, how the participant stands, when its next
 * report is due, what everybody can read was logged since the line before, and what the
 * team was mailed. "looks" is the site looking at what is due.
 */
@ServerTest
@Transactional
class TenYearsTests {

	/** On time, early, late, with grace, not at all, and back. */
	private static final String TEN_YEARS = """
			2026-02-28 12:00 | joins   | active            | 2028-02-28 |                            |
			2027-11-29 22:59 | looks   | active            | 2028-02-28 |                            |
			2027-11-30 00:02 | looks   | active            | 2028-02-28 |                            | due
			2027-11-30 01:02 | looks   | active            | 2028-02-28 |                            |
			2028-01-29 00:02 | looks   | active            | 2028-02-28 |                            | due
			2028-02-21 00:02 | looks   | active            | 2028-02-28 |                            | due
			2028-02-28 22:02 | looks   | active            | 2028-02-28 |                            |
			2028-02-28 22:59 | reports | active            | 2030-02-28 | reported                   |
			2028-02-29 00:02 | looks   | active            | 2030-02-28 |                            |
			2029-11-30 00:02 | looks   | active            | 2030-02-28 |                            | due
			2029-12-31 23:30 | reports | active            | 2031-12-31 | reported                   |
			2030-03-01 00:02 | looks   | active            | 2031-12-31 |                            |
			2031-12-31 22:02 | looks   | active            | 2031-12-31 |                            | due
			2031-12-31 23:02 | looks   | non_communicating | 2031-12-31 | non_communicating          | non-communicating
			2032-01-01 00:02 | looks   | non_communicating | 2031-12-31 |                            |
			2032-01-05 10:00 | asks    | non_communicating | 2031-12-31 |                            |
			2032-02-29 12:00 | reports | active            | 2034-02-28 | reported active            | active
			2033-11-30 00:02 | looks   | active            | 2034-02-28 |                            | due
			2034-02-27 09:00 | asks    | active            | 2034-02-28 | grace                      | grace
			2034-02-27 09:01 | asks    | active            | 2034-02-28 |                            |
			2034-02-28 23:02 | looks   | active            | 2034-02-28 |                            | due
			2034-04-29 00:02 | looks   | active            | 2034-02-28 |                            | due
			2034-05-22 00:02 | looks   | active            | 2034-02-28 |                            | due
			2034-05-29 22:59 | looks   | active            | 2034-02-28 |                            |
			2034-05-29 23:00 | looks   | non_communicating | 2034-02-28 | non_communicating          | non-communicating
			2035-02-28 23:02 | looks   | non_communicating | 2034-02-28 |                            | last-days
			2035-05-29 22:59 | looks   | non_communicating | 2034-02-28 |                            | last-days
			2035-05-29 23:00 | looks   | delisted          | 2034-02-28 | delisted                   | delisted
			2035-06-01 10:00 | reports | delisted          | 2034-02-28 | reported_after             |
			2035-06-02 10:00 | asks    | delisted          | 2034-02-28 |                            |
			2035-09-01 10:00 | applies | active            | 2037-09-01 | rejoined                   |
			2036-02-29 10:00 | reports | active            | 2038-02-28 | reported                   |
			2036-03-01 10:00 | leaves  | withdrawn         | 2038-02-28 | withdrawn                  | withdrawn
			2039-03-01 10:00 | looks   | withdrawn         | 2038-02-28 |                            |
			""";

	/**
	 * Nobody ran the site for years: each change has its own day, and there is one mail.
	 */
	private static final String NOBODY_LOOKED = """
			2026-08-31 12:00 | joins   | active            | 2028-08-31 |                            |
			2028-08-31 20:00 | looks   | active            | 2028-08-31 |                            | due
			2031-01-01 12:00 | looks   | delisted          | 2028-08-31 | non_communicating delisted | delisted
			2031-01-01 13:00 | looks   | delisted          | 2028-08-31 |                            |
			""";

	private static final String OWNER = "owner@trial-town.example.org";

	@Autowired
	private ReceiveReport receive;

	@Autowired
	private Participants participants;

	@Autowired
	private Programmes programmes;

	@Autowired
	private ChangeStanding standings;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Teams teams;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Outbox outbox;

	@Autowired
	private StandingWords words;

	@Autowired
	private SiteAddress site;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext context;

	private final TimeZone zone = TimeZone.getDefault();

	private Person rita;

	private long lastLine;

	@BeforeEach
	void reviewer() {
		this.rita = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
	}

	@AfterEach
	void zone() {
		TimeZone.setDefault(this.zone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Europe/Zurich" })
	void tenYearsGoByTheRules(String zone) {
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
		walk(TEN_YEARS);
	}

	@Test
	void whatNobodyLookedAtStillHasItsDayAndIsMailedOnce() {
		walk(NOBODY_LOOKED);
		assertThat(this.jdbc.sql("""
				select to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from participant_log
				where participant = :slug and rules > 0 order by id desc limit 2
				""").param("slug", TrialParticipant.SLUG).query(String.class).list())
			.containsExactly("2029-08-31 23:00", "2028-08-31 23:00");
		assertThat(this.revisions.latest(TrialParticipant.SUBJECT).orElseThrow().number()).as("joined, late, gone")
			.isEqualTo(3);
	}

	private void walk(String table) {
		table.lines()
			.map((line) -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
			.forEach((line) -> {
				var at = LocalDate.parse(line.get(0).substring(0, 10))
					.atTime(LocalTime.parse(line.get(0).substring(11)))
					.toInstant(ZoneOffset.UTC);
				this.jdbc.sql("delete from mail where kind like 'standing.%'").update();
				act(line.get(1), at);
				var reporting = this.participants.get(TrialParticipant.SLUG).reporting();
				assertThat(List.of(line.get(0), line.get(1), reporting.standing().term(), reporting.due().toString(),
						log(), mails()))
					.isEqualTo(line);
			});
	}

	private void act(String deed, Instant at) {
		var clock = Clock.fixed(at, ZoneOffset.UTC);
		var reminders = new Reminders(this.jdbc, clock);
		var tell = new TellTeam(this.teams, this.people, this.outbox, this.words, this.site, clock);
		var deeds = new TeamDeeds(this.standings, this.participants, this.programmes, reminders, tell, clock);
		switch (deed) {
			case "joins" -> JoinedAt.join(this.context, at, joining(null));
			case "looks" -> new LookAtStandings(this.participants, this.programmes, this.standings, reminders, tell,
					this.transactions, clock)
				.run();
			case "reports" -> this.receive.receive(this.participants.get(TrialParticipant.SLUG), at);
			case "asks" -> deeds.askForGrace(TrialParticipant.SLUG, "Elections", this.rita.id());
			case "leaves" -> deeds.withdraw(TrialParticipant.SLUG, "A new council", this.rita.id());
			case "applies" -> JoinedAt.join(this.context, at, joining(TrialParticipant.SLUG));
			default -> throw new IllegalArgumentException(deed);
		}
	}

	private Joining joining(@Nullable String participant) {
		return new Joining("cities-programme", "core", null, "Trial Town", new Country("CH"), null, List.of(),
				participant, UUID.randomUUID(), "CN-2026-000000-0", this.rita.id(),
				new TeamMember(OWNER, "Odile", Language.FRENCH));
	}

	/** What the log has that it had not before. */
	private String log() {
		var events = this.jdbc.sql("""
				select coalesce(string_agg(event, ' ' order by id), '') from participant_log
				where participant = :slug and id > :last and event <> 'joined'
				""").param("slug", TrialParticipant.SLUG).param("last", this.lastLine).query(String.class).single();
		this.lastLine = this.jdbc.sql("select coalesce(max(id), 0) from participant_log where participant = :slug")
			.param("slug", TrialParticipant.SLUG)
			.query(Long.class)
			.single();
		return events;
	}

	private String mails() {
		return this.jdbc.sql("""
				select coalesce(string_agg(substring(kind from '[^.]+$'), ' ' order by id), '') from mail
				where recipient = :owner and kind like 'standing.%'
				""").param("owner", OWNER).query(String.class).single();
	}

}
