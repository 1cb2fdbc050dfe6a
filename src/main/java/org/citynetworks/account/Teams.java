package org.citynetworks.account;

import java.util.List;

import org.citynetworks.shared.Language;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people act for a participant, whether they have signed in before or not.
 */
@Component
public class Teams {

	private final PersonRepository people;

	private final People deeds;

	Teams(PersonRepository people, People deeds) {
		this.people = people;
		this.deeds = deeds;
	}

	/** Those who act for a subject. */
	public List<Person> of(String subject) {
		return this.people.findHolding(Role.TEAM_MEMBER, subject);
	}

	/**
	 * Lets somebody act for a subject; who has no account yet gets one, and a link.
	 * @param email as {@link org.citynetworks.mail.Address#of} takes it
	 * @param name may be empty
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(String email, String name, Language language, String subject) {
		var grant = Grant.on(subject, Role.TEAM_MEMBER);
		this.people.findByEmailKey(EmailAddress.key(email))
			.ifPresentOrElse((person) -> this.deeds.grant(person.id(), grant), () -> this.deeds.invite(email,
					name.isBlank() ? email.replaceFirst("@.*", "") : name, language, grant));
	}

}
