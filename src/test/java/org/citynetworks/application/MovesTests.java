package org.citynetworks.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.citynetworks.IntegrationTest;
import org.citynetworks.application.Moves.Made;
import org.citynetworks.application.Moves.Mover;
import org.citynetworks.applying.BeginInvited;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.form.Forms;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks at random over the table of what may happen to an application, and holds it
 * against a model that is written out here.
 */
@IntegrationTest
class MovesTests {

	/** Where each phase leads, by what is done. */
	private static final Map<String, Map<String, String>> MODEL = Map.ofEntries(
			Map.entry("draft",
					Map.of("ask-signature", "awaiting-signature", "submit", "submitted", "withdraw", "withdrawn")),
			Map.entry("awaiting-signature",
					Map.of("call-back", "draft", "decline", "draft", "sign", "submitted", "withdraw", "withdrawn")),
			Map.entry("submitted", Map.of("take-up", "in-review", "withdraw", "withdrawn")),
			Map.entry("in-review",
					Map.of("ask-changes", "changes-requested", "propose", "proposed", "decide", "decided", "withdraw",
							"withdrawn")),
			Map.entry("changes-requested",
					Map.of("answer", "in-review", "cancel-request", "in-review", "withdraw", "withdrawn", "lapse",
							"lapsed")),
			Map.entry("proposed",
					Map.of("disagree", "in-review", "agree", "decided", "reconsider", "in-review", "withdraw",
							"withdrawn")),
			Map.entry("decided",
					Map.of("reconsider", "in-review", "accept", "accepted", "invite", "invited", "turn-down",
							"not-accepted", "withdraw", "withdrawn")),
			Map.entry("not-accepted", Map.of("appeal", "appealed")),
			Map.entry("appealed", Map.of("uphold", "in-review", "dismiss", "refused")), Map.entry("accepted", Map.of()),
			Map.entry("invited", Map.of()), Map.entry("refused", Map.of()), Map.entry("withdrawn", Map.of()),
			Map.entry("lapsed", Map.of()));

	/** What is never done with something of a stage. */
	private static final Map<Stage, Set<String>> NEVER = Map.of(Stage.APPLICATION, Set.of("invite"), Stage.EXPRESSION,
			Set.of("ask-signature", "call-back", "decline", "sign", "accept"));

	private static final Set<String> OVER = Set.of("accepted", "invited", "not-accepted", "refused", "withdrawn",
			"lapsed");

	@Autowired
	Moves moves;

	@Autowired
	BeginInvited invited;

	@Autowired
	Applications applications;

	@Autowired
	Submissions submissions;

	@Autowired
	Contributors contributors;

	@Autowired
	ChangeRequests requests;

	@Autowired
	Forms forms;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transactions;

	@AfterEach
	void nothingStays() {
		this.jdbc.sql("delete from submission where kind = 'application'").update();
	}

	private static Map<String, String> model(Stage stage, String phase) {
		var leads = new HashMap<>(MODEL.get(phase));
		leads.keySet().removeAll(NEVER.get(stage));
		return leads;
	}

	@ParameterizedTest
	@EnumSource
	void theTableIsTheModel(Stage stage) {
		for (var phase : Phase.values()) {
			assertThat(Move.values()).filteredOn((move) -> move.isOf(stage) && move.from().contains(phase))
				.extracting(Move::term)
				.containsExactlyInAnyOrderElementsOf(model(stage, phase.term()).keySet());
		}
	}

	@RepeatedTest(24)
	void whereverAWalkLeadsItAgreesWithTheModel() {
		var seed = new Random().nextLong();
		var random = new Random(seed);
		var stage = Stage.values()[random.nextInt(2)];
		var id = begin(stage);
		var phase = "draft";
		var path = new ArrayList<String>();
		for (var step = 0; step < 25; step++) {
			var move = Move.values()[random.nextInt(Move.values().length)];
			var expected = model(stage, phase).get(move.term());
			assertThat(make(id, move)).as("seed %d, %s, after %s: %s", seed, stage, path, move)
				.isEqualTo(expected != null);
			if (expected != null) {
				phase = expected;
				path.add(move.term());
			}
			assertThat(this.applications.get(id).phase().term()).as("seed %d", seed).isEqualTo(phase);
			assertThat(this.submissions.get(id).closedAt() != null).as("seed %d, %s", seed, phase)
				.isEqualTo(OVER.contains(phase));
			assertThat(this.applications.following(id).isPresent()).as("seed %d, %s", seed, phase)
				.isEqualTo(phase.equals("invited"));
		}
		assertThat(this.moves.of(id)).extracting((Made made) -> made.move().term()).as("seed %d", seed).isEqualTo(path);
	}

	@Test
	void everyMoveThatTellsSomebodyWritesItsMail() {
		for (var move : List.of(Move.values())) {
			var id = begin(move.isOf(Stage.APPLICATION) ? Stage.APPLICATION : Stage.EXPRESSION);
			this.jdbc.sql("update application set phase = :phase where id = :id")
				.param("phase", move.from().iterator().next().term())
				.param("id", id)
				.update();
			make(id, move);
			assertThat(this.jdbc.sql("select distinct kind from mail where about = :about")
				.param("about", "submission/" + this.applications.following(id).map(Application::id).orElse(id))
				.query(String.class)
				.list()).as(move.term()).containsExactlyInAnyOrderElementsOf(kinds(move));
		}
	}

	private static List<String> kinds(Move move) {
		// Whoever signed hears the decision in words of their own
		var isDecision = move == Move.ACCEPT || move == Move.TURN_DOWN;
		return Stream.concat(move.mail().stream(), isDecision ? Stream.of("application.outcome") : Stream.empty())
			.toList();
	}

	@Test
	void whoeverTakesPartHearsThatItWasWithdrawnAndWhy() {
		var id = begin(Stage.APPLICATION);
		make(id, Move.WITHDRAW);
		assertThat(this.jdbc.sql("select recipient from mail where about = :about and text like '%Because%'")
			.param("about", "submission/" + id)
			.query(String.class)
			.list()).containsExactlyInAnyOrder("ana@example.org", "mayor@example.org");
	}

	private UUID begin(Stage stage) {
		return this.transactions.execute((transaction) -> {
			var id = this.submissions.begin(Applying.KIND, this.forms.current("cities-programme"), Language.FRENCH);
			this.jdbc.sql("""
					insert into application (id, programme, tier, called, country, stage, phase, since)
					values (:id, 'cities-programme', 'core', 'Genève', 'CH', :stage, 'draft', now())
					""").param("id", id).param("stage", stage.term()).update();
			this.contributors.add(id, "ana@example.org", "", Capacity.OWNER, Set.of(), Language.FRENCH);
			this.contributors.add(id, "mayor@example.org", "The Mayor", Capacity.SIGNATORY, Set.of(), Language.ENGLISH);
			this.jdbc.sql("""
					insert into person (email, email_key, name, language, created_at)
					values ('r@example.org', 'r@example.org', 'R', 'en', now()) on conflict do nothing
					""").update();
			this.requests.ask(id, person(), LocalDate.of(2030, 1, 1), Map.of());
			return id;
		});
	}

	private long person() {
		return this.jdbc.sql("select min(id) from person").query(Long.class).single();
	}

	private boolean make(UUID id, Move move) {
		return Boolean.TRUE.equals(this.transactions.execute((transaction) -> {
			if (move == Move.INVITE && this.applications.following(id).isEmpty()) {
				this.invited.begin(this.applications.get(id));
			}
			var isMade = this.moves.make(id, move, Mover.CLOCK, "Because").isPresent();
			if (!isMade) {
				transaction.setRollbackOnly();
			}
			return isMade;
		}));
	}

}
