package org.citynetworks.shared;

import java.util.Map;
import java.util.Set;

/**
 * Tells what people are called; supplied by the package that knows them.
 */
public interface PersonNames {

	/** Their names by their ids; who is not known any more has none. */
	Map<Long, String> of(Set<Long> ids);

}
