package org.citynetworks.resilience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long things took: the median, the 99th percentile, the most.
 */
final class Durations {

	private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

	void add(long nanos) {
		this.nanos.add(nanos);
	}

	/** What so large a share of them did not exceed. */
	double millis(double share) {
		var sorted = this.nanos.stream().sorted().toList();
		return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
	}

	@Override
	public String toString() {
		return "%d times, median %.0f ms, p99 %.0f ms, most %.0f ms".formatted(this.nanos.size(), millis(0.5),
				millis(0.99), millis(1));
	}

}
