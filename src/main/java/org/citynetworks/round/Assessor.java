package org.citynetworks.round;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person or a group of people who answer in a round; their answers are a submission.
 *
 * @param name what the coordinators call them, such as “Department of Transport”
 * @param sector as which they answer, one of {@link #SECTORS}
 * @param topics the keys of the topics that they are asked; all of the round if empty
 * @param onPaper whether the coordinators type in what they answer
 * @param invitedAt when they were written to first; null as long as they know nothing of
 * it
 * @param remindedAt when a coordinator reminded them last
 * @param leftAt since when they take part no more
 * @param counted whether what they answered counts, though they may have left
 */
public record Assessor(long id, UUID round, UUID submission, String name, String sector, Set<String> topics,
		boolean onPaper, @Nullable Instant invitedAt, @Nullable Instant remindedAt, @Nullable Instant leftAt,
		boolean counted) {

	/** From where in a city somebody answers. */
	public static final List<String> SECTORS = List.of("government", "company", "society", "university", "residents",
			"other");

	public boolean hasLeft() {
		return this.leftAt != null;
	}

}
