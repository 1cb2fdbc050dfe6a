package org.citynetworks.editing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.NotFound;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who may edit what: editors and administrators everything; whoever keeps the entry of a
 * network that one, and what hangs on it, for others to publish.
 */
@Component("mayEdit")
class MayEdit {

	/** Who can publish. */
	static final Set<String> STAFF = Set.of("ROLE_ADMINISTRATOR", "ROLE_EDITOR");

	private final PersonRepository people;

	private final Drafts drafts;

	private final Revisions revisions;

	private final Editables editables;

	MayEdit(PersonRepository people, Drafts drafts, Revisions revisions, Editables editables) {
		this.people = people;
		this.drafts = drafts;
		this.revisions = revisions;
		this.editables = editables;
	}

	/** Whether somebody may edit an entry. */
	public boolean entry(Authentication somebody, String kind, String key) {
		return everything(somebody) || keeps(somebody, kind + "/" + key);
	}

	/** Whether somebody may see a draft and go on with it. */
	public boolean draft(Authentication somebody, String id) {
		if (everything(somebody)) {
			return true;
		}
		var draft = isId(id) ? this.drafts.find(UUID.fromString(id)) : Optional.<Draft>empty();
		return draft
			.filter((own) -> somebody instanceof SignedIn person && own.person() == person.person()
					&& keeps(somebody, own.subject()))
			.isPresent();
	}

	/** Whether somebody may edit every entry, and publish. */
	public boolean everything(Authentication somebody) {
		return somebody.getAuthorities().stream().anyMatch((authority) -> STAFF.contains(authority.getAuthority()));
	}

	/** The id of a draft as it stands in an address. */
	static UUID id(String text) {
		if (!isId(text)) {
			throw new NotFound("draft", text);
		}
		return UUID.fromString(text);
	}

	private static boolean isId(String text) {
		return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	}

	private boolean keeps(Authentication somebody, String subject) {
		if (!(somebody instanceof SignedIn person)) {
			return false;
		}
		var kept = this.people.getById(person.person())
			.grants()
			.stream()
			.filter((grant) -> grant.role() == Role.STEWARD)
			.map(Grant::subject)
			.collect(Collectors.toSet());
		return kept.contains(subject) || !kept.isEmpty() && this.revisions.latest(subject)
			.stream()
			.flatMap((revision) -> this.editables.of(subject).touched(revision.state()).stream())
			.anyMatch(kept::contains);
	}

}
