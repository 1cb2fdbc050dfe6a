package org.citynetworks.resilience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/**
 * What happens to a site or its PostgreSQL, without a warning. Stops come on top of a
 * hundred kills.
 */
enum Fault {

	/**
	 * One process that serves a connection is killed; PostgreSQL ends the others, too.
	 * Every kill is this one that is none of the following.
	 */
	BACKEND_KILLED(100),

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
		EnumSet.range(SERVER_KILLED, BOTH_KILLED).forEach((kill) -> faults.addAll(kill.share(kills)));
		faults.addAll(Collections.nCopies(Math.max(1, kills - faults.size()), BACKEND_KILLED));
		EnumSet.range(BACKEND_STOPPED, SERVER_STOPPED).forEach((stop) -> faults.addAll(stop.share(kills)));
		Collections.shuffle(faults, random);
		return faults;
	}

	private List<Fault> share(int kills) {
		return Collections.nCopies(Math.max(1, kills * this.toAHundred / 100), this);
	}

}
