package org.citynetworks.tiers;

import java.util.List;
import java.util.Map;

import org.citynetworks.programme.Programme;
import org.citynetworks.programme.Rules;
import org.citynetworks.programme.Tier;
import org.citynetworks.programme.Tier.Condition;
import org.citynetworks.programme.Tier.Fee;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.tiers.Check.Asked;
import org.citynetworks.tiers.Check.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTests {

	private static final Tier SEED = tier("seed");

	private static final Tier TREE = tier("tree", condition("Who?", "/networks"), condition("Will you sign?", ""),
			condition("Have you begun?", "seed"));

	private static final Programme PROGRAMME = new Programme("garden", text("Garden"), InLanguages.NONE, null,
			InLanguages.NONE, InLanguages.NONE, null,
			new Rules(24, 90, 12, List.of(90), 20, 30, 30, 6, false, false, Rules.Signing.BOTH), "progress-report",
			List.of(SEED, TREE));

	@Test
	void saysNothingBeforeItIsAsked() {
		var check = check(null, null, null, null);
		assertThat(check.verdict()).isNull();
		assertThat(check.missing()).isEmpty();
	}

	@Test
	void keepsWhatIsAnsweredAndNamesWhatIsNot() {
		var check = check("yes", "perhaps", null, "yes");
		assertThat(check.verdict()).isNull();
		assertThat(check.missing()).extracting(Asked::number).containsExactly(2, 3);
		assertThat(check.asked().get(0).is("yes")).isTrue();
	}

	@Test
	void yesToAllIsYes() {
		assertThat(check("yes", "yes", "yes", "x").verdict()).isEqualTo(Verdict.YES);
	}

	@Test
	void whoeverIsNotSureCanBeginAndHearsWhatToFindOut() {
		var check = check("yes", "unsure", "unsure", "x");
		assertThat(check.verdict()).isEqualTo(Verdict.UNSURE);
		assertThat(check.answered("unsure")).extracting(Asked::number).containsExactly(2, 3);
	}

	@Test
	void aNoThatAnotherTierDoesNotAskForLeadsThere() {
		var check = check("yes", "unsure", "no", "x");
		assertThat(check.verdict()).isEqualTo(Verdict.OTHER);
		assertThat(check.other()).isEqualTo(SEED);
	}

	@Test
	void anyOtherNoIsNoWithWhatThereIsInstead() {
		var check = check("no", "yes", "no", "x");
		assertThat(check.verdict()).isEqualTo(Verdict.NO);
		assertThat(check.other()).isNull();
		assertThat(check.answered("no")).extracting(Asked::insteadAddress).containsExactly("/networks", null);
		assertThat(check("yes", "no", "yes", "x").verdict()).isEqualTo(Verdict.NO);
	}

	private static Check check(@Nullable String first, @Nullable String second, @Nullable String third,
			@Nullable String see) {
		return Check.of(TREE, new Answers(first, second, third, null, null, null, see), PROGRAMME);
	}

	private static Condition condition(String question, String instead) {
		return new Condition(text(question), text("No."), InLanguages.NONE, instead);
	}

	private static Tier tier(String slug, Condition... conditions) {
		return new Tier(slug, "garden", text(slug), InLanguages.NONE, true, List.of(), List.of(), List.of(), List.of(),
				new Fee(InLanguages.NONE, null), List.of(conditions), "form", "", false, 0, InLanguages.NONE);
	}

	private static InLanguages text(String text) {
		return new InLanguages(Map.of("en", text));
	}

}
