package org.citynetworks.shared;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-20T09:00:00Z,2026-11-20T18:00:00Z,0", "2026-11-20T23:59:00Z,2026-11-22T09:00:00Z,0",
			"2026-11-20T09:00:00Z,2026-11-23T06:00:00Z,1", "2026-11-16T09:00:00Z,2026-11-20T06:00:00Z,4",
			"2026-11-16T09:00:00Z,2026-11-30T06:00:00Z,10", "2026-11-23T09:00:00Z,2026-11-20T06:00:00Z,0" })
	void saturdaysAndSundaysDoNotCount(Instant since, Instant now, int days) {
		assertThat(WorkingDays.between(since, now)).isEqualTo(days);
	}

}
