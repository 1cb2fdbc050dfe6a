package org.citynetworks.editing;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.history.Change;
import org.citynetworks.history.Checks;
import org.citynetworks.history.Doubts;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether the websites that are new in a change answer; that a site is down keeps nobody
 * from publishing.
 */
@Component
@Order(30)
class WebsiteDoubts implements Doubts {

	/** More than these nobody waits for. */
	private static final int MOST = 4;

	private final Reach reach;

	WebsiteDoubts(Reach reach) {
		this.reach = reach;
	}

	@Override
	public List<Mistake> about(String subject, State before, State after) {
		return Change.of(before, after)
			.stream()
			.flatMap((change) -> Stream.ofNullable(change.after().get("value"))
				.filter((value) -> Checks.isAddress(value) && !value.equals(change.before().get("value"))))
			.distinct()
			.limit(MOST)
			.toList()
			.parallelStream()
			.flatMap((address) -> this.reach.of(address).stream())
			.toList();
	}

}
