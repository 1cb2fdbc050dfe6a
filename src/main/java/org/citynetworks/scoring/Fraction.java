package org.citynetworks.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A number as it is, so that the mean of means is rounded once, at its end.
 */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

	Fraction {
		var common = over.gcd(under);
		over = over.divide(common);
		under = under.divide(common);
	}

	static Fraction of(long over, long under) {
		return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
	}

	/** The mean of some; null where there are none. */
	static @Nullable Fraction mean(List<Fraction> some) {
		return some.stream()
			.reduce(Fraction::plus)
			.map((sum) -> new Fraction(sum.over, sum.under.multiply(BigInteger.valueOf(some.size()))))
			.orElse(null);
	}

	private Fraction plus(Fraction other) {
		return new Fraction(this.over.multiply(other.under).add(other.over.multiply(this.under)),
				this.under.multiply(other.under));
	}

	/** How it is written, a half up. */
	static @Nullable BigDecimal rounded(@Nullable Fraction number, int digits) {
		return (number != null)
				? new BigDecimal(number.over).divide(new BigDecimal(number.under), digits, RoundingMode.HALF_UP) : null;
	}

	@Override
	public int compareTo(Fraction other) {
		return this.over.multiply(other.under).compareTo(other.over.multiply(this.under));
	}

}
