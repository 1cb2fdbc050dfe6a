package org.citynetworks.report;

import java.math.BigDecimal;

import org.citynetworks.report.Content.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WayTests {

	@ParameterizedTest
	@CsvSource({ "40000, 20000, 28000, 60", "0, 10, 10, 100", "0, 10, 15, 150", "10, 0, 12, -20", "-5, 5, 0, 50",
			"0, 3, 1, 33", "0, 0.001, 1000000, 9999" })
	void reckonsHowFarItHasCome(BigDecimal from, BigDecimal to, BigDecimal now, int percent) {
		assertThat(Way.of(outcome(from, to, now))).isEqualTo(new Way(percent, null));
	}

	@ParameterizedTest
	@CsvSource({ ", 10, 5, baseline", "0, , 5, target", "0, 10, , now", "7, 7.0, 8, same", ", , , " })
	void saysWhatKeepsItFromTheChart(@Nullable BigDecimal from, @Nullable BigDecimal to, @Nullable BigDecimal now,
			@Nullable String why) {
		assertThat(Way.of(outcome(from, to, now))).isEqualTo(new Way(null, why));
	}

	private static Outcome outcome(@Nullable BigDecimal from, @Nullable BigDecimal to, @Nullable BigDecimal now) {
		return new Outcome("Fewer cars", "", "", "", "", from, to, now, null);
	}

}
