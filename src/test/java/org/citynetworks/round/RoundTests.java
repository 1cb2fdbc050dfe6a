package org.citynetworks.round;

import org.citynetworks.round.Round.Stage;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Transactional
class RoundTests {

	@Autowired
	private ApplicationContext site;

	@Autowired
	private Rounds rounds;

	@Autowired
	private Assessors assessors;

	private TrialRounds town;

	@BeforeEach
	void aTown() {
		this.town = TrialRounds.make(this.site);
	}

	@Test
	void roundsOfATownAreCountedAndKeepWhatTheyAsk() {
		this.town.begin("city-scan", "full");
		var second = this.town.begin("urban-profile", "rapid");
		assertThat(this.rounds.of(this.town.owner())).extracting(Round::number).containsExactly(2, 1);
		assertThat(second.stage()).isEqualTo(Stage.PREPARING);
		assertThat(second.instrument().key()).isEqualTo("urban-profile");
	}

	@Test
	void whoeverTakesPartHasASheetOfTheirTopics() {
		var round = this.town.begin("city-scan", "full");
		var item = round.items().get(0);
		var one = this.town.add(round, "Department of Transport", "government", item.topic().key());
		this.town.answer(one, item.key(), "state", "3");
		assertThat(this.rounds.answeredBy(one.submission())).isEqualTo(round);
		assertThat(this.assessors.of(round.id())).containsExactly(one);
		assertThat(this.assessors.given(round.id())).singleElement()
			.satisfies((given) -> assertThat(given.answer()).isEqualTo("3"));
	}

}
