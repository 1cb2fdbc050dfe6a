package org.citynetworks.commitment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.commitment.Joining.TeamMember;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ServerTest
@Transactional
class JoinTests {

	private static final String GENEVA = "city/2660646";

	private static final UUID APPLICATION = UUID.fromString("01935c00-0000-7000-8000-000000000001");

	@Autowired
	private Join join;

	@Autowired
	private Participants participants;

	@Autowired
	private Revisions revisions;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private WebApplicationContext context;

	private MockMvcTester site;

	private Person rita;

	@BeforeEach
	void programme() {
		this.site = MockMvcTester.from(this.context);
		TrialProgramme.make(this.jdbc, "report_months", "18");
		this.rita = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
	}

	@Test
	void makesAllThatAParticipantConsistsOf() {
		var slug = join(GENEVA, "Genève", "CH", "trial-first");
		assertThat(slug).isEqualTo("geneve");
		var today = LocalDate.now(this.clock);
		assertThat(this.participants.get(slug)).satisfies((one) -> {
			assertThat(one.tier()).isEqualTo("trial-first");
			assertThat(one.since()).isEqualTo(today);
			assertThat(one.reportDue()).isEqualTo(today.plusMonths(18));
			assertThat(one.manager()).isEqualTo(this.rita.id());
			assertThat(one.application()).isEqualTo(APPLICATION);
			assertThat(one.commitments()).singleElement().extracting(Commitment::goals).isEqualTo(List.of(11, 13));
		});
		assertThat(this.revisions.latest("participant/geneve")).get().satisfies((revision) -> {
			assertThat(revision.kind()).isEqualTo(Kind.CREATED);
			assertThat(revision.changedBy()).isEqualTo(this.rita.id());
		});
		assertThat(this.people.findByEmailKey("owner@geneve.ch")).get()
			.extracting(Person::grants)
			.isEqualTo(Set.of(Grant.on("participant/geneve", Role.TEAM_MEMBER)));
		assertThat(
				this.jdbc.sql("select text from mail where recipient = 'owner@geneve.ch'").query(String.class).single())
			.contains("Genève");
	}

	@Test
	void aCityThatTakesPartAlreadyMovesAndIsNotMadeAgain() {
		var slug = join(GENEVA, "Genève", "CH", "trial-first");
		assertThat(join(GENEVA, "Geneva", "CH", "trial-second")).isEqualTo(slug);
		assertThat(this.participants.get(slug)).satisfies((one) -> {
			assertThat(one.called()).isEqualTo("Genève");
			assertThat(one.tier()).isEqualTo("trial-second");
			assertThat(one.commitments()).hasSize(2);
		});
		assertThat(this.jdbc.sql("select event from participant_log where participant = :slug order by id")
			.param("slug", slug)
			.query(String.class)
			.list()).containsExactly("joined", "moved");
	}

	@Test
	void twoCitiesOfOneNameHaveTwoAddresses() {
		assertThat(join("city/2643743", "London", "GB", "trial-first")).isEqualTo("london");
		assertThat(join("city/6058560", "London", "CA", "trial-first")).isEqualTo("london-ca");
		assertThat(join(null, "London", "CA", "trial-first")).isEqualTo("london-ca-2");
	}

	@Test
	void whatCannotBePublishedIsNoParticipant() {
		assertThatIllegalStateException().isThrownBy(() -> join(GENEVA, "Genève", "CH", "no-such-tier"));
		assertThat(this.participants.find("geneve")).isEmpty();
	}

	@Test
	void everybodyReadsOfIt() {
		join(GENEVA, "Genève", "CH", "trial-first");
		assertThat(page("/participants?sdg=13")).contains("One participant", "/participants/geneve", "Trial first");
		assertThat(page("/participants?country=fr")).contains("so it was left out");
		assertThat(page("/participants/geneve")).contains("Fewer cars", "Half of them", "11 Sustainable cities",
				"No address published yet", "/cities/2660646-geneve");
		assertThat(page("/cities/2660646-geneve")).contains("Takes part: Trial first");
		assertThat(page("/participants/geneve/history")).contains("New participant")
			.doesNotContain(APPLICATION.toString());
		assertThat(page("/participants.csv")).contains("geneve,Genève,CH", "trial-first");
		this.jdbc.sql("insert into role_address (person_id, address) values (?, 'europe@example.org')")
			.param(this.rita.id())
			.update();
		assertThat(page("/participants/geneve")).contains("mailto:europe@example.org");
	}

	@Test
	void theRegisterAndThePageOfAParticipantTakeFewStatements() {
		join(GENEVA, "Genève", "CH", "trial-first");
		var before = this.statements.count();
		page("/participants");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(4);
		before = this.statements.count();
		page("/participants/geneve");
		// One of them for each of its five sections
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(11);
	}

	@Test
	void theOriginalProgrammeIsHistory() {
		assertThat(page("/participants")).contains("Cities known from the original programme",
				"It does not say that any of these cities takes part now", "Maribyrnong", "/cities/3128760-barcelona");
		assertThat(page("/cities/3128760-barcelona")).contains("Leading City", "history, not a present part");
	}

	private String join(@Nullable String place, String called, String country, String tier) {
		var commitment = new Commitment(new InLanguages(Map.of("en", "Environment")), List.of(11, 13), "Fewer cars", "",
				"Half of them", "2030-12-31", "Counted each year");
		return this.join.join(new Joining(TrialProgramme.SLUG, tier, place, called, new Country(country), null,
				List.of(commitment), null, APPLICATION, "CN-2026-000000-0", this.rita.id(),
				new TeamMember("owner@geneve.ch", "Odile", Language.FRENCH)), this.rita.id());
	}

	private String page(String address) {
		var answer = this.site.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
