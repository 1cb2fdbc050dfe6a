package org.citynetworks.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a colleague look at a draft before it is published, and each hear from the other.
 */
@Component
class SecondLook {

	private final Drafts drafts;

	private final Editables editables;

	private final PersonRepository people;

	private final Outbox outbox;

	SecondLook(Drafts drafts, Editables editables, PersonRepository people, Outbox outbox) {
		this.drafts = drafts;
		this.editables = editables;
		this.people = people;
		this.outbox = outbox;
	}

	/**
	 * Asks for a second look.
	 * @param whom the number of a colleague; all of them where it is nobody's
	 */
	@Transactional
	void ask(Draft draft, @Nullable String whom, SignedIn asking) {
		var all = colleagues(asking);
		var chosen = all.stream().filter((person) -> Long.toString(person.id()).equals(whom)).toList();
		var asked = chosen.isEmpty() ? all : chosen;
		this.drafts.ask(draft, chosen.isEmpty() ? null : chosen.get(0).id());
		asked.forEach((person) -> write("editing.asked", true, person, draft, asking.personName(), draft.reason()));
	}

	/** Gives a draft back to its author. */
	@Transactional
	void giveBack(Draft draft, @Nullable String note, SignedIn somebody) {
		this.drafts.giveBack(draft, note);
		this.people.findById(draft.person())
			.ifPresent((author) -> write("editing.returned", true, author, draft, somebody.personName(), note));
	}

	/** Tells the author that the draft is published. */
	@Transactional
	void published(Draft draft, SignedIn somebody) {
		this.people.findById(draft.person())
			.ifPresent((author) -> write("editing.published", false, author, draft, somebody.personName(), null));
	}

	/** Tells the author that a draft could not be published when its time had come. */
	@Transactional
	void stuck(Draft draft) {
		this.drafts.giveBack(draft, null);
		this.people.findById(draft.person())
			.ifPresent((author) -> write("editing.stuck", true, author, draft, author.name(), null));
	}

	/** Who else can publish. */
	List<Person> colleagues(SignedIn somebody) {
		return this.people.findAllByOrderByNameAscIdAsc()
			.stream()
			.filter((person) -> person.id() != somebody.person() && !person.isDisabled())
			.filter((person) -> person.grants()
				.stream()
				.anyMatch((grant) -> MayEdit.STAFF.contains(grant.role().authority())))
			.toList();
	}

	private void write(String kind, boolean asks, Person to, Draft draft, String by, @Nullable String words) {
		var said = new HashMap<String, Object>(Map.of("name", to.name(), "by", by, "draft", draft.id().toString(),
				"entry", this.editables.of(draft.subject()).title(draft.state())));
		said.put("words", Objects.requireNonNullElse(words, ""));
		this.outbox.add(new Mail(Address.of(to.email()), to.language(), kind, said, asks, draft.subject(), null));
	}

}
