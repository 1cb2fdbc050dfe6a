package org.citynetworks.mail;

import java.util.Locale;

/**
 * Where a mail stands, as its table says or as a restore left it.
 */
public enum Standing {

	/** Goes as soon as it can. */
	WAITING,

	/** Waited when the database was restored: somebody has to say that it may go. */
	HELD,

	SENT,

	/** Given up. */
	DEAD;

	/** As it stands in the database and in addresses. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it goes no further unless somebody looks at it. */
	boolean isForSomebody() {
		return this == HELD || this == DEAD;
	}

	static Standing of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
