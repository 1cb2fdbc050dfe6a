package org.citynetworks.shared;

import java.util.Optional;

/**
 * Says what a subject is called whose key ({@code network/iclei}) is all that is known;
 * each feature supplies a bean for its own.
 */
@FunctionalInterface
public interface SubjectNames {

	/** Its name, or nothing for a key of another feature or of nothing at all. */
	Optional<String> nameOf(String subject);

}
