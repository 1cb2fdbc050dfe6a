package org.citynetworks.round;

import java.util.Set;

import org.citynetworks.shared.Language;

/**
 * Somebody who is to answer in a round.
 *
 * @param name what the coordinators call them, such as “Department of Transport”
 * @param sector one of {@link Assessor#SECTORS}
 * @param email as {@link org.citynetworks.mail.Address#of} takes it; empty for somebody
 * who answers on paper
 * @param topics the keys of the topics that they are asked; all of the round if empty
 */
public record NewAssessor(String name, String sector, String email, Language language, Set<String> topics) {

	boolean isOnPaper() {
		return this.email.isEmpty();
	}

}
