package org.citynetworks.decision;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about an application.
 *
 * @param reasons why, as those who applied read it
 * @param conditions what is expected of a participant besides; empty for nothing
 * @param person who proposed or made it, a number
 * @param agreedBy who else agreed, a number
 */
public record Decision(long id, Outcome outcome, String reasons, String conditions, long person, OffsetDateTime madeAt,
		@Nullable Long agreedBy, @Nullable OffsetDateTime releasedAt) {

	/** Those who decided: none of them judges an appeal. */
	public Set<Long> deciders() {
		return Stream.concat(Stream.of(this.person), Stream.ofNullable(this.agreedBy)).collect(Collectors.toSet());
	}

	/** What those who applied are told. */
	String words() {
		return this.outcome.isNo() ? this.reasons : this.conditions;
	}

}
