package org.citynetworks.scoring;

import java.math.BigDecimal;

import org.citynetworks.instrument.Instrument.Instead.Means;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.scoring.Spread.SaidInstead;
import org.jspecify.annotations.Nullable;

/**
 * How an item came out.
 *
 * @param trend null if the level does not ask for it
 * @param priority null if the level does not ask for it
 * @param agreed null as long as the group has not agreed
 */
public record ItemScore(Item item, Spread state, @Nullable Spread trend, @Nullable Spread priority,
		@Nullable Agreed agreed) {

	/**
	 * The step that stands: what the group agreed on or else the median, which can lie
	 * halfway between two. Null if there is neither.
	 */
	public @Nullable BigDecimal value() {
		return Fraction.rounded(exact(), 1);
	}

	@Nullable Fraction exact() {
		return switch (standing()) {
			case AGREED -> Fraction.of(agreedStep(), 1);
			case MEDIAN -> this.state.middle();
			case AGREED_INSTEAD, NONE -> null;
		};
	}

	/** By what right the value stands, or why there is none. */
	public Standing standing() {
		if (this.agreed != null) {
			return (agreedStep() > 0) ? Standing.AGREED : Standing.AGREED_INSTEAD;
		}
		return (this.state.rated() > 0) ? Standing.MEDIAN : Standing.NONE;
	}

	private int agreedStep() {
		return (this.agreed != null) ? this.state.step(this.agreed.answer()) : 0;
	}

	/** Whether people say that it becomes worse. */
	public boolean isWorsening() {
		var middle = (this.trend != null) ? this.trend.middle() : null;
		return middle != null && this.trend.reach().isBelowMiddle(middle);
	}

	/** Whether it stands high, and does not become worse. */
	public boolean isStrength() {
		var value = exact();
		return value != null && this.state.reach().isHigh(value) && !isWorsening();
	}

	/** Whether it stands low, or becomes worse and is urgent. */
	public boolean isGap() {
		var value = exact();
		return (value != null && this.state.reach().isLow(value)) || (isWorsening() && isPriority());
	}

	/** Whether people say that it is urgent, and the group has not put it aside. */
	public boolean isPriority() {
		var urgency = urgency();
		return urgency != null && this.priority.reach().isHigh(urgency) && standing() != Standing.AGREED_INSTEAD;
	}

	/** Whether not all who gave a step gave the same. */
	public boolean isDisputed() {
		return this.state.lowest() != null && !this.state.lowest().equals(this.state.highest());
	}

	/** Whether somebody could not judge it, or the group agreed that it cannot. */
	public boolean isUnknown() {
		return shareUnknown().over().signum() > 0;
	}

	/** Of those who answered; but all or none where the group agreed on no step. */
	Fraction shareUnknown() {
		if (standing() == Standing.AGREED_INSTEAD) {
			return Fraction.of(isAgreedUnknown() ? 1 : 0, 1);
		}
		return Fraction.of(this.state.unknown(), Math.max(1, this.state.answered()));
	}

	private boolean isAgreedUnknown() {
		return this.agreed != null && this.state.instead()
			.stream()
			.map(SaidInstead::instead)
			.anyMatch((one) -> one.means() == Means.UNKNOWN && one.key().equals(this.agreed.answer()));
	}

	@Nullable Fraction urgency() {
		return (this.priority != null) ? this.priority.middle() : null;
	}

	/** By what right a value stands. */
	public enum Standing {

		/** The group agreed on a step. */
		AGREED,

		/** The group agreed that none can be given. */
		AGREED_INSTEAD,

		/** The group has not agreed yet; the median of what was given stands. */
		MEDIAN,

		/** Nobody gave a step, and nothing was agreed. */
		NONE

	}

}
