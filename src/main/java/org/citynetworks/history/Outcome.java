package org.citynetworks.history;

import java.util.List;

/**
 * What became of a draft that was to be published.
 */
public sealed interface Outcome {

	/** It is published, now or when it was sent before. */
	record Published(Revision revision) implements Outcome {

	}

	/** It says nothing that does not stand there already; no revision was made. */
	record Unchanged(Draft draft) implements Outcome {

	}

	/** It was saved since it was looked at, or put away. */
	record Outdated(Draft draft) implements Outcome {

	}

	/** Somebody else has changed the same, otherwise; nothing was published. */
	record Conflicting(Draft draft, Revision theirs, Merge merge) implements Outcome {

	}

	/** It cannot be published as it is. */
	record Wrong(Draft draft, List<Mistake> mistakes) implements Outcome {

	}

}
