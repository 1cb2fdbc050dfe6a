package org.citynetworks.submission;

import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceTests {

	private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	@RepeatedTest(20)
	void noticesEveryWrongSign() {
		var reference = Reference.of(2026);
		assertThat(Reference.isWell(reference)).as(reference).isTrue();
		IntStream.range(3, reference.length()).filter((at) -> reference.charAt(at) != '-').forEach((at) -> {
			var signs = (at < 7) ? "0123456789" : SIGNS;
			signs.chars()
				.filter((sign) -> sign != reference.charAt(at))
				.mapToObj((sign) -> reference.substring(0, at) + (char) sign + reference.substring(at + 1))
				.forEach((wrong) -> assertThat(Reference.isWell(wrong)).as("%s for %s", wrong, reference).isFalse());
		});
	}

	@Test
	void isReadHoweverItIsTyped() {
		var reference = Reference.of(2026);
		assertThat(Reference.plain(" " + reference.toLowerCase().replace("-", " "))).isEqualTo(reference);
		assertThat(Reference.plain(reference.replace("-", ""))).isEqualTo(reference);
		assertThat(
				Reference.plain(reference.substring(0, 8) + reference.substring(8).replace('0', 'o').replace('1', 'l')))
			.isEqualTo(reference);
	}

	@Test
	void whatIsNoReferenceIsNone() {
		for (var typed : new String[] { "", "CN", "CN-2026", "CN-2026-7F3K", "🏙️", "CN-2026-UUUUUU-U",
				"x".repeat(10_000) }) {
			assertThat(Reference.isWell(typed)).as(typed).isFalse();
		}
	}

}
