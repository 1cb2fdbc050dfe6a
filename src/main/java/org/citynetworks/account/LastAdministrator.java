package org.citynetworks.account;

/**
 * Somebody has to be left who can let others in.
 */
class LastAdministrator extends RuntimeException {

	private static final long serialVersionUID = 1;

	/**
	 * Refuses what would leave the site without an administrator; two of them may do it
	 * to each other at once.
	 * @throws LastAdministrator if this person is the last
	 */
	static void refuse(Person person, PersonRepository people) {
		boolean administrates = person.grants().contains(Grant.everywhere(Role.ADMINISTRATOR));
		if (administrates && people.lockAdministrators().stream().allMatch((id) -> id == person.id())) {
			throw new LastAdministrator();
		}
	}

}
