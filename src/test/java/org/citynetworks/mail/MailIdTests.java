package org.citynetworks.mail;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailIdTests {

	@Test
	void mailsOfOneMillisecondStandInTheOrderOfTheirWriting() {
		var start = Instant.parse("2026-11-22T08:00:00.123Z");
		for (int micros = 1; micros < 1000; micros++) {
			var earlier = MailId.at(start.plusNanos((micros - 1) * 1000L));
			var later = MailId.at(start.plusNanos(micros * 1000L));
			assertThat(later.toString()).isGreaterThan(earlier.toString());
			assertThat(later.version()).isEqualTo(7);
			assertThat(later.variant()).isEqualTo(2);
		}
	}

}
