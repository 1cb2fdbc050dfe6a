package org.citynetworks.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.history.Field;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;

/**
 * What is asked of those who edit a participant.
 */
final class ParticipantFields {

	static final Schema ALL = new Schema(List.of(
			new Section(
					"commitment.section.city", List
						.of(Field.one("called", "commitment.called", Part.of(State.WHOLE, Type.LINE).needed())
							.withReason(),
								Field.one("country", "commitment.country", Part.of(State.WHOLE,
										Type.COUNTRY)
									.needed()),
								Field.one("place", "commitment.place", Part.of(State.WHOLE, Type.LINE)),
								Field.one("website", "commitment.website", Part.of(State.WHOLE, Type.ADDRESS)))),
			new Section("commitment.section.part",
					List.of(Field.one("programme", "commitment.programme", Part.of(State.WHOLE, Type.LINE).needed())
						.withReason(),
							Field.one("tier", "commitment.tier", Part.of(State.WHOLE, Type.LINE).needed()).withReason(),
							Field.one("since", "commitment.since", Part.of(State.WHOLE, Type.DAY).needed())
								.withReason())),
			new Section("commitment.section.standing", List.of(
					Field
						.one("standing", "commitment.standing",
								Part.term(State.WHOLE, "commitment.standing", Standing.TERMS)
									.hinted("commitment.standing.hint"))
						.withReason(),
					Field
						.one("report_due", "commitment.reportDue",
								Part.of(State.WHOLE, Type.DAY).needed().hinted("commitment.reportDue.hint"))
						.withReason(),
					Field.one("grace", "commitment.grace",
							Part.of(State.WHOLE, Type.DAY).hinted("commitment.grace.hint"))
						.withReason(),
					Field.one("last_report", "commitment.lastReport", Part.of(State.WHOLE, Type.DAY)).withReason())),
			new Section("commitment.section.commitments",
					List.of(Field.many("commitment", "commitment.commitments", commitment())))));

	private ParticipantFields() {
	}

	private static List<Part> commitment() {
		var areas = Arrays.stream(Language.values()).map((language) -> Part.of("area_" + language.tag(), Type.LINE));
		return Stream.concat(areas,
				Stream.of(Part.of("goals", Type.LINE), Part.of("words", Type.TEXT).needed(),
						Part.of("baseline", Type.TEXT), Part.of("target", Type.TEXT), Part.of("date", Type.LINE),
						Part.of("measure", Type.TEXT)))
			.toList();
	}

}
