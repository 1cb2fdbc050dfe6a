package org.citynetworks.history;

import java.util.List;

/**
 * Something that looks at a change before it is published and says what seems odd; what
 * it says keeps nobody from publishing.
 */
public interface Doubts {

	/** What seems odd about a state that follows another. */
	List<Mistake> about(String subject, State before, State after);

}
