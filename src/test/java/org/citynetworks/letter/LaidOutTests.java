package org.citynetworks.letter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a hand finds room to sign.
 */
class LaidOutTests {

	private static final String TEXT = "Dear Secretary-General,\n\nYours sincerely,\n\nAda Lovelace\nMayor\nGeneva";

	@Test
	void roomForAHandIsBetweenTheClosingAndTheName() {
		var laid = LaidOut.of(TEXT, "Ada Lovelace", null);
		assertThat(laid.body()).endsWith("Yours sincerely,");
		assertThat(laid.foot()).isEqualTo("Ada Lovelace\nMayor\nGeneva");
		assertThat(laid.isByHand()).isTrue();
	}

	@Test
	void whatIsSignedOnlineLeavesNoRoom() {
		assertThat(LaidOut.of(TEXT, "Ada Lovelace", "Signed online").isByHand()).isFalse();
	}

	@Test
	void aLetterThatDoesNotEndWithTheNameStaysWhole() {
		var laid = LaidOut.of(TEXT, "Somebody Else", null);
		assertThat(laid).isEqualTo(new LaidOut(TEXT, "", null));
		assertThat(laid.isByHand()).isFalse();
	}

}
