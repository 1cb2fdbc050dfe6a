package org.citynetworks.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;

import org.citynetworks.commitment.Reporting;
import org.citynetworks.commitment.Standing;
import org.citynetworks.programme.Rules;
import org.citynetworks.programme.Rules.Signing;
import org.citynetworks.standing.Duty.NoGrace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutyTests {

	private static final Rules RULES = new Rules(24, 90, 12, List.of(90, 30, 7), 20, 30, 30, 6, false, false,
			Signing.BOTH);

	private static final LocalDate DUE = LocalDate.of(2028, 2, 29);

	private final TimeZone zone = TimeZone.getDefault();

	@AfterEach
	void zone() {
		TimeZone.setDefault(this.zone);
	}

	@ParameterizedTest
	@CsvSource({ "2028-02-29T22:59:59.999999999Z,0", "2028-02-29T23:00:00Z,-1", "2028-03-01T22:59:59Z,-1",
			"2028-02-28T23:00:00Z,0", "2028-02-28T22:59:59Z,1", "2027-02-28T12:00:00Z,366" })
	void aDayIsOverAtItsCutOff(Instant now, int days) {
		for (var zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Europe/Zurich", "UTC")) {
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			assertThat(Duty.daysUntil(DUE, now)).as(zone).isEqualTo(days);
			assertThat(duty(Standing.ACTIVE, null).next(now).isPresent()).as(zone).isEqualTo(days < 0);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2028-02-29T12:00:00Z,2030-02-28", "2026-02-28T12:00:00Z,2028-02-28",
			"2026-12-31T23:59:59Z,2028-12-31", "2027-01-01T00:00:00Z,2029-01-01", "2026-08-31T23:30:00Z,2028-08-31" })
	void theNextReportIsCountedFromTheDayInUtcOnWhichTheLastOneCame(Instant at, LocalDate due) {
		for (var zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC")) {
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			assertThat(duty(Standing.ACTIVE, null).afterReport(at).due()).as(zone).isEqualTo(due);
		}
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVE,,2028-02-29T22:59:59Z,", "ACTIVE,,2028-02-29T23:00:00Z,TOO_LATE",
			"ACTIVE,2028-05-29,2028-03-10T12:00:00Z,ONCE", "ACTIVE,2028-05-29,2028-05-29T23:00:00Z,TOO_LATE",
			"NON_COMMUNICATING,,2028-03-01T12:00:00Z,TOO_LATE" })
	void graceIsAskedForOnceAndBeforeTheReportIsOverdue(Standing standing, @Nullable LocalDate grace, Instant now,
			@Nullable NoGrace answer) {
		assertThat(duty(standing, grace).noGrace(now)).isEqualTo(answer);
	}

	@Test
	void graceMovesWhatComesOfALateReport() {
		var asked = new Duty(duty(Standing.ACTIVE, null).withGrace(), RULES);
		assertThat(asked.reporting().deadline()).isEqualTo("2028-05-29");
		assertThat(asked.next(Instant.parse("2028-05-29T22:00:00Z"))).isEmpty();
		assertThat(asked.next(Instant.parse("2028-05-29T23:00:00Z"))).get()
			.extracting(Duty.Step::at)
			.isEqualTo(Instant.parse("2028-05-29T23:00:00Z"));
		assertThat(asked.delistedOn()).isEqualTo("2029-05-29");
	}

	@Test
	void whoIsGoneStaysGone() {
		for (var gone : List.of(Standing.DELISTED, Standing.WITHDRAWN)) {
			assertThat(duty(gone, null).next(Instant.parse("2090-01-01T00:00:00Z"))).isEmpty();
			assertThat(duty(gone, null).afterReport(Instant.parse("2029-01-01T00:00:00Z")).standing()).isEqualTo(gone);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2028-05-29", "2028-03-01" })
	void aReportInGraceIsNotLate(LocalDate grace) {
		var received = new Received(Instant.parse("2028-03-01T10:00:00Z"), DUE, grace, true);
		assertThat(received.daysLate()).isZero();
		assertThat(received.isInGrace()).isTrue();
	}

	private static Duty duty(Standing standing, @Nullable LocalDate grace) {
		return new Duty(new Reporting(standing, DUE, grace, null), RULES);
	}

}
