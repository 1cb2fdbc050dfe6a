package org.citynetworks.agreeing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Asked.Kind;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.instrument.Asked.Step;
import org.citynetworks.scoring.Spread;
import org.citynetworks.shared.InLanguages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StripTests {

	@Test
	void everybodyIsADotAboveTheirStep() {
		var strip = Strip.of(spread(0, 1, 2, 0, 0), 3);
		assertThat(strip.path()).isEqualTo("M24 15v-0.01M40 15v-10.01");
		assertThat(strip.dotted()).isTrue();
		assertThat(strip.width()).isEqualTo(80);
		assertThat(strip.height()).isEqualTo(38);
		assertThat(strip.steps()).isEqualTo("12345");
		assertThat(strip.places()).isEqualTo("8 24 40 56 72");
		assertThat(strip.ring()).isEqualTo(40);
	}

	@Test
	void manyAreBarsOfNoGreaterHeight() {
		var strip = Strip.of(spread(200, 50, 0, 1, 0), 0);
		assertThat(strip.path()).isEqualTo("M8 60v-60.0M24 60v-15.0M56 60v-0.3");
		assertThat(strip.dotted()).isFalse();
		assertThat(strip.height()).isEqualTo(78);
		assertThat(strip.ring()).isNull();
	}

	@Test
	void whereNobodyGaveAStepThereIsNothingAbove() {
		assertThat(Strip.of(spread(0, 0), 0).path()).isEmpty();
	}

	@Test
	void theTenthStepIsANoughtSoThatEachIsOneCharacter() {
		assertThat(Strip.of(spread(1, 0, 0, 0, 0, 0, 0, 0, 0, 1), 0).steps()).isEqualTo("1234567890");
	}

	private static Spread spread(Integer... counts) {
		var nothing = new InLanguages(Map.of());
		var steps = IntStream.rangeClosed(1, counts.length)
			.mapToObj((step) -> new Step(new InLanguages(Map.of("en", "Step " + step)), nothing))
			.toList();
		return new Spread(new Asked("mood", Kind.SCALE, Meaning.STATE, nothing, nothing, nothing, steps),
				List.of(counts), List.of(), 0);
	}

}
