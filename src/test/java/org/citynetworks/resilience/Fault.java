package org.citynetworks.resilience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What happens to a site or its PostgreSQL, without a warning. Stops come on top of a
 * hundred kills.
 */
enum Fault {

	/**
	 * One process that serves a connection is killed; PostgreSQL ends the others, too.
	 */
	BACKEND_KILLED(88),

	/** PostgreSQL is killed. */
	SERVER_KILLED(8),

	/** The site is killed; its PostgreSQL goes on without it. */
	SITE_KILLED(2),

	/** Both are killed, as by a power cut. */
	BOTH_KILLED(2),

	/** A process that serves a connection stands still for a while. */
	BACKEND_STOPPED(2),

	/** The site stands still. */
	SITE_STOPPED(2),

	/** PostgreSQL takes no new connection for a while; those that are there go on. */
	SERVER_STOPPED(2);

	private final int toAHundred;

	Fault(int toAHundred) {
		this.toAHundred = toAHundred;
	}

	/**
	 * So many kills, and stops besides, in an order that cannot be foreseen, each kind at
	 * least once.
	 */
	static List<Fault> some(int kills, Random random) {
		var faults = new ArrayList<Fault>();
		for (var fault : values()) {
			faults.addAll(Collections.nCopies(Math.max(1, kills * fault.toAHundred / 100), fault));
		}
		Collections.shuffle(faults, random);
		return faults;
	}

}
