package org.citynetworks.shared;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SortedIdTests {

	@Test
	void thoseOfOneMillisecondStandInTheOrderOfTheirWriting() {
		var start = Instant.parse("2026-11-22T08:00:00.123Z");
		for (int micros = 1; micros < 1000; micros++) {
			var earlier = SortedId.at(start.plusNanos((micros - 1) * 1000L));
			var later = SortedId.at(start.plusNanos(micros * 1000L));
			assertThat(later.toString()).isGreaterThan(earlier.toString());
			assertThat(later.version()).isEqualTo(7);
			assertThat(later.variant()).isEqualTo(2);
		}
	}

}
