package org.citynetworks.sheet;

import java.util.List;

import org.citynetworks.form.Form;
import org.citynetworks.form.Group;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Choice;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.instrument.TrialInstruments;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any instrument becomes a form, without code.
 */
class SheetFormTests {

	private static Form form(String level) {
		var market = TrialInstruments.read("sheet/market-1.yaml");
		var thorough = market.level(level).orElseThrow();
		return SheetForm.form(market, market.asked(thorough), market.items(thorough));
	}

	@Test
	void aTopicIsATaskAndAnIssueAGroup() {
		var fish = form("long").task("fish").orElseThrow();
		assertThat(form("long").key()).isEqualTo("market-1");
		assertThat(fish.title().in(Language.FRENCH)).isEqualTo("Marché aux poissons");
		assertThat(fish.required()).isFalse();
		assertThat(fish.groups()).extracting((group) -> group.title().in(Language.ENGLISH))
			.containsExactly("Smell", "Price");
		assertThat(fish.groups().get(1).help().in(Language.ENGLISH)).isEqualTo("On a weekday.");
		assertThat(fish.questions()).extracting(Question::code)
			.containsExactlyElementsOf(fish.groups().stream().flatMap((group) -> group.questions().stream()).toList());
	}

	@Test
	void howThingsStandComesFirstWhereverTheFileHasIt() {
		var smell = form("long").task("fish").orElseThrow().groups().get(0);
		assertThat(smell.questions()).containsExactly("smell.stand", "smell.wish", "smell.proof", "smell.proof-file");
	}

	@Test
	void whatIsSaidInsteadStandsApartFromTheSteps() {
		var choices = question("smell.stand").choices();
		assertThat(choices).extracting(Choice::code).containsExactly("1", "2", "3", "4", "pass");
		assertThat(choices).extracting((choice) -> choice.label().in(Language.ENGLISH))
			.containsExactly("1 Bad", "2 So so", "3 Good", "4 Lovely", "No idea");
		assertThat(choices).extracting(Choice::apart).containsExactly(false, false, false, false, true);
		assertThat(choices.get(0).about()).isNull();
		assertThat(choices.get(2).about()).isNotNull();
	}

	@Test
	void evidenceIsAWordOrAFile() {
		assertThat(question("smell.proof").kind()).isEqualTo(Kind.TEXT);
		assertThat(question("smell.proof-file").kind()).isEqualTo(Kind.FILE);
		var task = form("long").task("fish").orElseThrow();
		assertThat(task.called(question("smell.proof")).in(Language.FRENCH)).isEqualTo("Odeur – Preuve");
	}

	@Test
	void aTopicThatIsRatedAsAWholeIsAGroupOfItsOwn() {
		var form = form("short");
		assertThat(form.tasks()).extracting(Task::code).containsExactly("fish");
		var group = form.tasks().get(0).groups();
		assertThat(group).extracting(Group::questions).containsExactly(List.of("fish.stand"));
		assertThat(group.get(0).ask().in(Language.ENGLISH)).isEqualTo("How is the fish market?");
		assertThat(group.get(0).help().texts()).isEmpty();
	}

	private static Question question(String code) {
		return form("long").tasks().get(0).question(code).orElseThrow();
	}

}
