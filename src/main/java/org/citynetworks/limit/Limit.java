package org.citynetworks.limit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How often something may be done: as often as all of its rates allow.
 *
 * @param name what is limited ({@code sign-in.password})
 */
public record Limit(String name, List<Rate> rates) {

	/** One rate alone. */
	public Limit(String name, long times, Duration period) {
		this(name, List.of(new Rate(times, period)));
	}

	/**
	 * Once, and again after the first of some waits, after the second, and so on; from
	 * then on once in the time of all of them. Somebody who waits longer has less to wait
	 * for afterwards.
	 */
	public static Limit growing(String name, Duration... waits) {
		List<Rate> rates = new ArrayList<>();
		Duration sofar = Duration.ZERO;
		for (Duration wait : waits) {
			sofar = sofar.plus(wait);
			int times = rates.size() + 1;
			rates.add(new Rate(times, sofar.multipliedBy(times)));
		}
		return new Limit(name, rates);
	}

	/**
	 * So many times at once, and as many again in the course of a period.
	 */
	public record Rate(long times, Duration period) {

	}

}
