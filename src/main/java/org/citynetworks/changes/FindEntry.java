package org.citynetworks.changes;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.citynetworks.history.Editables;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * Finds the entry whose history stands at an address, also one that has ended.
 */
@Component
class FindEntry {

	/** What stands at the beginning of an address, and what entries there are of. */
	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("networks", "network"),
			Map.entry("cities", "city"), Map.entry("memberships", "membership"), Map.entry("lists", "members"),
			Map.entry("programmes", "programme"), Map.entry("tiers", "tier"), Map.entry("forms", "form"),
			Map.entry("participants", "participant"), Map.entry("articles", "article"), Map.entry("calls", "call"),
			Map.entry("projects", "project"), Map.entry("updates", "update"),
			Map.entry("organisations", "organisation"), Map.entry("practices", "practice"), Map.entry("plans", "plan"));

	private final Editables editables;

	private final Revisions revisions;

	FindEntry(Editables editables, Revisions revisions) {
		this.editables = editables;
		this.revisions = revisions;
	}

	/**
	 * The entry.
	 * @param place such as {@code networks}
	 * @param name what comes next in the address: the key, of a city with its name
	 */
	Entry at(String place, String name) {
		var key = place.equals("cities") ? name.replaceFirst("-.*", "") : name;
		var subject = Objects.requireNonNull(KINDS.get(place), place) + "/" + key;
		var editable = this.editables.of(subject);
		var latest = this.revisions.latest(subject);
		var state = latest.map(Revision::state)
			.or(() -> isKey(place, key) ? editable.load(key) : Optional.empty())
			.map(editable::mask)
			.orElseThrow(() -> new NotFound("entry", subject));
		var isEnded = latest.map(Revision::kind).filter(Revision.Kind::isEnd).isPresent();
		return new Entry(subject, editable, editable.title(state), isEnded ? null : editable.address(key, state),
				latest.map(Revision::number).orElse(0), isEnded, editable.history(Editables.key(subject), state));
	}

	private static boolean isKey(String place, String key) {
		return !place.equals("cities") && !place.equals("memberships") || key.matches("[0-9]{1,18}");
	}

}
