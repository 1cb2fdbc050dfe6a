package org.citynetworks.resilience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What happens to a site or its PostgreSQL, without a warning.
 */
enum Fault {

	/**
	 * One process that serves a connection is killed; PostgreSQL ends the others, too.
	 */
	BACKEND_KILLED(70),

	/** PostgreSQL is killed. */
	SERVER_KILLED(8),

	/** The site is killed; its PostgreSQL goes on without it. */
	SITE_KILLED(4),

	/** Both are killed, as by a power cut. */
	BOTH_KILLED(2),

	/** A process that serves a connection stands still for a while. */
	BACKEND_STOPPED(8),

	/** The site stands still. */
	SITE_STOPPED(8);

	private final int inAHundred;

	Fault(int inAHundred) {
		this.inAHundred = inAHundred;
	}

	/** So many faults in an order that cannot be foreseen, each kind at least once. */
	static List<Fault> some(int number, Random random) {
		var faults = new ArrayList<Fault>();
		for (var fault : values()) {
			faults.addAll(Collections.nCopies(Math.max(1, number * fault.inAHundred / 100), fault));
		}
		while (faults.size() < number) {
			faults.add(BACKEND_KILLED);
		}
		Collections.shuffle(faults, random);
		return faults;
	}

}
