package org.citynetworks.history;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.citynetworks.history.WordDiff.Mark;
import org.citynetworks.history.WordDiff.Piece;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordDiffTests {

	@Test
	void saysWhichWordsAreOthers() {
		assertThat(WordDiff.of("Halve emissions by 2030.", "Halve the emissions by 2035.")).containsExactly(
				kept("Halve"), added(" the"), kept(" emissions by "), gone("2030"), added("2035"), kept("."));
	}

	@Test
	void keepsLineBreaks() {
		assertThat(WordDiff.of("One.\n\nTwo.", "One.\n\nTwo.\n\nThree.")).containsExactly(kept("One.\n\nTwo."),
				added("\n\nThree."));
	}

	@Test
	void joinsWhatOnlyASpaceParts() {
		assertThat(WordDiff.of("red fox", "blue whale")).containsExactly(gone("red fox"), added("blue whale"));
	}

	@Test
	void showsASentenceWrittenAnewBesideTheOldOne() {
		var before = "Mayors of leading cities act together on the climate crisis.";
		var after = "We help cities to halve what they emit, together, within ten years.";
		assertThat(WordDiff.of(before, after)).containsExactly(gone(before), added(after));
	}

	@Test
	void ofNothingEverythingIsNew() {
		assertThat(WordDiff.of("", "C40")).containsExactly(added("C40"));
		assertThat(WordDiff.of("C40", "")).containsExactly(gone("C40"));
		assertThat(WordDiff.of("", "")).isEmpty();
		assertThat(WordDiff.of("C40", "C40")).containsExactly(kept("C40"));
	}

	@Test
	void tellsCharactersApartWhereWordsHaveNoSpacesBetweenThem() {
		assertThat(WordDiff.of("世界城市", "世界地方城市")).containsExactly(kept("世界"), added("地方"), kept("城市"));
	}

	@Test
	void findsAWordInALongText() {
		var before = "The cities of the network met again. ".repeat(540);
		var after = before.replaceAll("again(?=. The cities of the network met again. $)", "twice");
		assertThat(before).hasSizeBetween(19_000, 20_000);
		assertThat(WordDiff.of(before, after)).contains(gone("again"), added("twice")).hasSize(4);
	}

	@Test
	void givesUpOnWordsWhereTooMuchIsOther() {
		var before = ".a".repeat(10_000);
		var after = ",b".repeat(10_000);
		assertThat(WordDiff.of(before, after)).containsExactly(gone(before), added(after));
	}

	@RepeatedTest(200)
	void thePiecesAreBothTexts(RepetitionInfo run) {
		var random = new Random(run.getCurrentRepetition());
		var before = text(random);
		var after = text(random);
		var pieces = WordDiff.of(before, after);
		assertThat(text(pieces, Mark.GONE)).isEqualTo(before);
		assertThat(text(pieces, Mark.NEW)).isEqualTo(after);
	}

	private static String text(Random random) {
		var units = List.of("city", "cities", " ", "  ", "\n", ". ", "’", "\u00a0", "é", "e\u0301", "世", "🏙", "<b>");
		return random.ints(random.nextInt(40), 0, units.size()).mapToObj(units::get).collect(Collectors.joining());
	}

	private static String text(List<Piece> pieces, Mark mark) {
		return pieces.stream()
			.filter((piece) -> piece.mark() == Mark.KEPT || piece.mark() == mark)
			.map(Piece::text)
			.collect(Collectors.joining());
	}

	private static Piece kept(String text) {
		return new Piece(Mark.KEPT, text);
	}

	private static Piece gone(String text) {
		return new Piece(Mark.GONE, text);
	}

	private static Piece added(String text) {
		return new Piece(Mark.NEW, text);
	}

}
