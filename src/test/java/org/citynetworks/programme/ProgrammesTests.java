package org.citynetworks.programme;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.form.Forms;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;
import org.citynetworks.programme.Rules.Signing;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The Cities Programme as it comes with the site.
 */
@ServerTest
class ProgrammesTests {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Forms forms;

	@Autowired
	private Editables editables;

	@Autowired
	private Revisions revisions;

	@Test
	void theCitiesProgrammeHasItsTiersInOrderAndItsRules() {
		var programme = this.programmes.bySlug("cities-programme");
		assertThat(programme.tiers()).extracting(Tier::slug).containsExactly("core", "leading", "innovating");
		assertThat(programme.rules())
			.isEqualTo(new Rules(24, 90, 12, List.of(90, 30, 7), 20, 30, 30, 6, false, false, Signing.BOTH));
		assertThat(programme.network()).isNull();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.programmes.bySlug("nope"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.programmes.tier("nope"));
	}

	@Test
	void everyTierSaysAllOfItInEveryLanguage() {
		for (var tier : this.programmes.bySlug("cities-programme").tiers()) {
			assertThat(this.programmes.tier(tier.slug())).isEqualTo(tier);
			assertThat(tier.isOpen()).isTrue();
			assertThat(tier.isExpressionFirst()).isFalse();
			assertThat(this.forms.current(tier.form()).tasks()).isNotEmpty();
			assertThat(tier.fee().source()).isNotNull();
			assertThat(List.of(tier.promises(), tier.benefits(), tier.published(), tier.ready()))
				.allSatisfy((texts) -> assertThat(texts).isNotEmpty().allSatisfy(ProgrammesTests::isWhole));
			assertThat(List.of(tier.name(), tier.summary(), tier.letter(), tier.fee().words()))
				.allSatisfy(ProgrammesTests::isWhole);
			assertThat(tier.eligibility()).hasSizeBetween(3, 4)
				.allSatisfy((condition) -> assertThat(List.of(condition.question(), condition.no(), condition.unsure()))
					.allSatisfy(ProgrammesTests::isWhole));
		}
	}

	private static void isWhole(InLanguages text) {
		assertThat(text.texts()).hasSize(Language.values().length);
	}

	@Test
	void historiesBeginWithWhatStandsThere() {
		assertThat(Stream.of("programme/cities-programme", "tier/core", "tier/leading", "tier/innovating"))
			.allSatisfy((subject) -> {
				var editable = this.editables.of(subject);
				var state = this.revisions.latest(subject).map(Revision::state).orElseThrow();
				assertThat(editable.load(Editables.key(subject))).hasValue(state);
				assertThat(editable.mistakes(Editables.key(subject), state)).isEmpty();
			});
	}

}
