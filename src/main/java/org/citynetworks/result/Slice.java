package org.citynetworks.result;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A topic in the circle chart.
 *
 * @param area the how manieth area it belongs to, from 0 on
 * @param inArea what the area is called
 * @param value between the lowest step, 1, and the highest; null where nobody could say
 * @param before what it was in an earlier round; null where there is none to compare with
 * @param written the value as the reader's language writes it
 */
record Slice(int area, String inArea, String called, @Nullable BigDecimal value, @Nullable BigDecimal before,
		String written) {

}
