package org.citynetworks.editing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.shared.NotFound;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Who may edit what: editors and administrators everything; whoever keeps the entry of a
 * network that one, and what hangs on it, for others to publish; the team of a
 * participant what is kept by teams and hangs on it, to publish it themselves, and so
 * whoever of the staff looks after it.
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
					&& (keeps(somebody, own.subject()) || isBegunForATeam(person, own.subject())))
			.isPresent();
	}

	/** Whether somebody may publish a draft, with nobody else's look at it. */
	boolean publishes(Authentication somebody, Draft draft) {
		if (everything(somebody)) {
			return true;
		}
		var subject = draft.subject();
		if (!this.editables.of(subject).isKeptByTeams()) {
			return false;
		}
		// What staff have taken away comes back through them
		return this.revisions.latest(subject)
			.map((latest) -> !latest.kind().isEnd() && keeps(somebody, subject))
			.orElseGet(() -> hangsOn(subject, draft.state(), kept(somebody, subject)));
	}

	/** Whether somebody may edit every entry, and publish. */
	public boolean everything(Authentication somebody) {
		return somebody.getAuthorities().stream().anyMatch((authority) -> STAFF.contains(authority.getAuthority()));
	}

	/** Whether somebody has a desk to go back to; a team has its own pages. */
	static boolean isAtTheDesk(Authentication somebody) {
		var held = somebody.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
		return Stream.of(Role.values()).anyMatch((role) -> role != Role.TEAM_MEMBER && held.contains(role.authority()));
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
		if (somebody instanceof SignedIn person && isAtTheDesk(somebody)
				&& this.editables.of(subject).isLookedAfterBy(Editables.key(subject), person.person())) {
			return true;
		}
		var kept = kept(somebody, subject);
		return kept.contains(subject) || !kept.isEmpty() && this.revisions.latest(subject)
			.filter((latest) -> hangsOn(subject, latest.state(), kept))
			.isPresent();
	}

	// Whoever began something new goes on with it whatever they have typed into it
	private boolean isBegunForATeam(SignedIn person, String subject) {
		return this.editables.of(subject).isKeptByTeams() && this.revisions.latest(subject).isEmpty()
				&& !kept(person, subject).isEmpty();
	}

	private boolean hangsOn(String subject, State state, Set<String> kept) {
		return this.editables.of(subject).touched(state).stream().anyMatch(kept::contains);
	}

	/** On what somebody has the role that an entry such as this is kept in. */
	private Set<String> kept(Authentication somebody, String subject) {
		if (!(somebody instanceof SignedIn person)) {
			return Set.of();
		}
		var role = this.editables.of(subject).isKeptByTeams() ? Role.TEAM_MEMBER : Role.STEWARD;
		return this.people.getById(person.person())
			.grants()
			.stream()
			.filter((grant) -> grant.role() == role)
			.map(Grant::subject)
			.collect(Collectors.toSet());
	}

}
