package org.citynetworks.participants;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.commitment.Participant;
import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.jspecify.annotations.Nullable;

/**
 * Participants as data: a row for each.
 */
final class ParticipantTable {

	private ParticipantTable() {
	}

	static Table<Participant> of(String address, List<Participant> participants, RegisterWords words) {
		return Table.of(Map.of("address", new Address(address)), columns(words), participants);
	}

	private static List<Column<Participant>> columns(RegisterWords words) {
		return List.of(new Column<>("participant", Participant::slug), new Column<>("name", Participant::called),
				new Column<>("country", (one) -> one.country().code()),
				new Column<>("place", (one) -> Address.of(place(one))),
				new Column<>("programme", Participant::programme), new Column<>("tier", Participant::tier),
				new Column<>("tier_label", (one) -> words.tier(one.tier())), new Column<>("since", Participant::since),
				new Column<>("standing", (one) -> one.standing().term()),
				new Column<>("standing_label", (one) -> words.standing(one).called()),
				new Column<>("report_due", Participant::reportDue),
				new Column<>("grace", (one) -> one.reporting().grace()),
				new Column<>("last_report", (one) -> one.reporting().last()), new Column<>("sdg", Side.SDG::terms),
				new Column<>("commitments",
						(one) -> one.commitments().stream().map((commitment) -> commitment.words()).toList()),
				new Column<>("website", Participant::website),
				new Column<>("address", (one) -> new Address(one.path())));
	}

	private static @Nullable String place(Participant participant) {
		var place = participant.place();
		return (place == null) ? null
				: place.toLowerCase(Locale.ROOT)
					.replaceFirst("^city/", "/cities/")
					.replaceFirst("^region/", "/regions/");
	}

}
