package org.citynetworks.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/**
 * Where a name stands among the names of all the world: bytes that, compared one by one,
 * follow the Unicode Collation Algorithm. They are stored beside the name, so that every
 * PostgreSQL sorts alike; a newer ICU may make other ones.
 */
public final class SortKey {

	// Frozen, it may be used by several threads
	private static final Collator ORDER = Collator.getInstance(ULocale.ROOT).freeze();

	private SortKey() {
	}

	public static byte[] of(String name) {
		return ORDER.getCollationKey(name).toByteArray();
	}

}
