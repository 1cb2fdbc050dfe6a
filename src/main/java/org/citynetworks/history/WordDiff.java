package org.citynetworks.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;

/**
 * What changed between two texts, word by word.
 */
public final class WordDiff {

	private static final Pattern SENTENCES = Pattern.compile("(?s)\\s+|\\S.*?(?:[.!?](?=\\s)|(?=\\n)|[。！？]|$)");

	private static final Pattern WORDS = Pattern.compile("(?Us)\\s+|\\p{IsHan}|[\\p{L}\\p{M}\\p{N}]+|.");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

	/**
	 * How many sentences or words are compared at once: the work grows with the square of
	 * them.
	 */
	private static final int MOST = 3000;

	/**
	 * Of a text of some length that has fewer of its letters in common with the other,
	 * nobody can read the one through the other: it was written anew.
	 */
	private static final double KEPT_AT_LEAST = 0.4;

	private static final int SOME_LENGTH = 40;

	private WordDiff() {
	}

	/**
	 * The pieces that both texts are made of: those kept and gone are the one before,
	 * those kept and new the one after, to the last space.
	 */
	public static List<Piece> of(String before, String after) {
		var sentences = joined(compare(SENTENCES, new Step(before, after)).toList());
		var words = joined(sentences.stream().flatMap((step) -> compare(WORDS, step)).toList());
		return (isWrittenAnew(words) ? Stream.of(new Step(before, after)) : words.stream()).flatMap(Step::pieces)
			.toList();
	}

	private static boolean isWrittenAnew(List<Step> steps) {
		var longer = Math.max(letters(steps.stream().map(Step::before)), letters(steps.stream().map(Step::after)));
		var kept = letters(steps.stream().filter(Step::isKept).map(Step::before));
		var changes = steps.stream().filter((step) -> !step.isKept()).count();
		return longer >= SOME_LENGTH && kept < KEPT_AT_LEAST * longer && changes > 1;
	}

	private static int letters(Stream<String> texts) {
		return texts.mapToInt((text) -> text.strip().length()).sum();
	}

	private static Stream<Step> compare(Pattern units, Step step) {
		var before = units(units, step.before);
		var after = units(units, step.after);
		if (step.isKept() || before.size() + after.size() > MOST) {
			return Stream.of(step);
		}
		return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
			.getDeltas()
			.stream()
			.map((delta) -> new Step(String.join("", delta.getSource().getLines()), (delta.getType() == DeltaType.EQUAL)
					? String.join("", delta.getSource().getLines()) : String.join("", delta.getTarget().getLines())));
	}

	private static List<String> units(Pattern units, String text) {
		return units.matcher(text).results().map(MatchResult::group).toList();
	}

	// A space or a comma kept between words that are others makes nothing clearer
	private static List<Step> joined(List<Step> steps) {
		var joined = new ArrayList<Step>();
		for (int i = 0; i < steps.size(); i++) {
			var step = steps.get(i);
			var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			var isBetween = last != null && !last.isKept() && i + 1 < steps.size() && !steps.get(i + 1).isKept()
					&& !WORD.matcher(step.before).find();
			if (last != null && (last.isKept() == step.isKept() || isBetween)) {
				joined.set(joined.size() - 1, last.and(step));
			}
			else {
				joined.add(step);
			}
		}
		return joined;
	}

	/** What became of a piece. */
	public enum Mark {

		KEPT, GONE, NEW

	}

	/** A piece of a text. */
	public record Piece(Mark mark, String text) {

	}

	private record Step(String before, String after) {

		boolean isKept() {
			return this.before.equals(this.after);
		}

		Step and(Step next) {
			return new Step(this.before + next.before, this.after + next.after);
		}

		Stream<Piece> pieces() {
			var pieces = isKept() ? Stream.of(new Piece(Mark.KEPT, this.before))
					: Stream.of(new Piece(Mark.GONE, this.before), new Piece(Mark.NEW, this.after));
			return pieces.filter((piece) -> !piece.text.isEmpty());
		}

	}

}
