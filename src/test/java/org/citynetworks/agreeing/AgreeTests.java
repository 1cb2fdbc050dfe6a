package org.citynetworks.agreeing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.citynetworks.agreeing.Agree.Decision;
import org.citynetworks.agreeing.Agree.Outcome;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.TrialRounds;
import org.citynetworks.signin.People;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several who write down what a group agrees on at the very same time.
 */
@ServerTest
class AgreeTests {

	private static final String ITEM = "forced-labour";

	private static final int PEOPLE = 8;

	@Autowired
	private ApplicationContext site;

	@Autowired
	private Agree agree;

	@Autowired
	private Agreements agreements;

	@Autowired
	private ScoreRound score;

	@Autowired
	private JdbcClient jdbc;

	private TrialRounds town;

	private Round round;

	@BeforeEach
	void round() {
		this.town = TrialRounds.make(this.site);
		var begun = this.town.begin("city-scan", "full", "labour-and-human-rights");
		for (var name : List.of("Ana", "Bo")) {
			this.town.answer(this.town.add(begun, name, "other"), ITEM, "state", "4");
		}
		this.round = this.town.put(begun, Stage.AGREEING);
	}

	@AfterEach
	void forget() {
		this.town.remove();
		People.forget(this.jdbc);
	}

	@Test
	void ofSeveralAtTheSameSecondOneIsKeptAndTheOthersAreTold() throws Exception {
		var outcomes = atOnce((number) -> agree(0, "3", "Reason " + number));
		assertThat(outcomes).filteredOn(Outcome.KEPT::equals).hasSize(1);
		assertThat(outcomes).filteredOn(Outcome.OTHER::equals).hasSize(PEOPLE - 1);
		assertThat(this.agreements.of(this.round.id(), ITEM)).singleElement()
			.satisfies((kept) -> assertThat(kept.reason()).startsWith("Reason "));
	}

	@Test
	void nothingOfWhatWasWrittenDownOneAfterTheOtherIsLost() throws Exception {
		atOnce((number) -> {
			var seen = 0;
			while (agree(seen, "3", "Reason " + number) == Outcome.OTHER) {
				seen = this.agreements.of(this.round.id(), ITEM).get(0).version();
			}
			return Outcome.KEPT;
		});
		var all = this.agreements.of(this.round.id(), ITEM);
		assertThat(all).extracting(Agreement::version)
			.containsExactlyElementsOf(
					IntStream.iterate(PEOPLE, (version) -> version - 1).limit(PEOPLE).boxed().toList());
		assertThat(all).extracting(Agreement::reason)
			.containsExactlyInAnyOrderElementsOf(
					IntStream.range(0, PEOPLE).mapToObj((number) -> "Reason " + number).toList());
	}

	@Test
	void theSameFromAllIsOne() throws Exception {
		assertThat(atOnce((number) -> agree(0, "4", "So"))).containsOnly(Outcome.KEPT);
		assertThat(this.agreements.of(this.round.id(), ITEM)).hasSize(1);
	}

	@Test
	void whatAllSayAlikeIsTakenOverOnce() throws Exception {
		var taken = atOnce((number) -> this.agree.takeOver(this.round.id(), false, this.town.member().id()));
		assertThat(taken).containsOnlyOnce(1).filteredOn((one) -> one != 1).containsOnly(0);
		assertThat(this.score.of(this.round).item(ITEM)).get()
			.satisfies((item) -> assertThat(item.value()).hasToString("4.0"));
	}

	@Test
	void onceTheRoundIsClosedNothingIsWrittenDown() {
		this.town.put(this.round, Stage.CLOSED);
		assertThat(agree(0, "4", "Too late")).isEqualTo(Outcome.CLOSED);
		assertThat(this.agreements.latest(this.round.id())).isEmpty();
	}

	private Outcome agree(int seen, String answer, String reason) {
		return this.agree.agree(this.round.id(), new Decision(ITEM, seen, answer, reason), this.town.member().id());
	}

	private static <T> List<T> atOnce(IntFunction<T> deed) throws Exception {
		var start = new CyclicBarrier(PEOPLE);
		var people = Executors.newFixedThreadPool(PEOPLE);
		try {
			var calls = IntStream.range(0, PEOPLE).<Callable<T>>mapToObj((number) -> () -> {
				start.await();
				return deed.apply(number);
			}).toList();
			var done = people.invokeAll(calls);
			var results = new ArrayList<T>();
			for (var one : done) {
				results.add(one.get());
			}
			return results;
		}
		finally {
			people.shutdown();
		}
	}

}
