package org.citynetworks.result;

import java.math.BigDecimal;

import org.citynetworks.scoring.ItemScore;
import org.citynetworks.scoring.ItemScore.Standing;
import org.citynetworks.scoring.Spread;
import org.jspecify.annotations.Nullable;

/**
 * How an item came out, as far as it may leave the group: no single answer can be told
 * from it where three or more have answered.
 *
 * @param key of the item
 * @param value the step that stands; null if there is none
 * @param standing by what right
 * @param instead what the group agreed on instead of a step, by its key
 * @param answered how many answered
 * @param unknown how many of them could not judge
 * @param trend the median; null if nobody said
 * @param priority the median; null if nobody said
 * @param apart how far people were apart; null if fewer than three gave a step
 * @param isUnclear whether somebody could not judge it, or the group agreed that it
 * cannot
 * @param reason what the group wrote beside its step; empty if that stays with it
 */
record ItemFigures(String key, @Nullable BigDecimal value, Standing standing, @Nullable String instead, int answered,
		int unknown, @Nullable BigDecimal trend, @Nullable BigDecimal priority, @Nullable BigDecimal apart,
		boolean isStrength, boolean isGap, boolean isPriority, boolean isUnclear, String reason) {

	/** From how few on it would be told who said what. */
	private static final int TOO_FEW = 3;

	static ItemFigures of(ItemScore score, boolean withReason) {
		var agreed = score.agreed();
		var state = score.state();
		return new ItemFigures(score.item().key(), score.value(), score.standing(),
				(score.standing() == Standing.AGREED_INSTEAD && agreed != null) ? agreed.answer() : null,
				state.answered(), state.unknown(), median(score.trend()), median(score.priority()),
				(state.rated() < TOO_FEW) ? null : state.disagreement(), score.isStrength(), score.isGap(),
				score.isPriority(), score.isUnknown(), (withReason && agreed != null) ? agreed.reason() : "");
	}

	private static @Nullable BigDecimal median(@Nullable Spread spread) {
		return (spread != null) ? spread.median() : null;
	}

	/** Whether people did not say the same. */
	boolean isDisputed() {
		return this.apart != null && this.apart.signum() > 0;
	}

}
