package org.citynetworks.programme;

import java.util.ArrayList;
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
 * What is asked of those who edit a programme or a tier.
 */
final class ProgrammeFields {

	static final Schema PROGRAMME = new Schema(List.of(
			new Section("programme.section.words",
					join(List.of(needed(Field.inLanguages("name", "programme.name", Type.LINE)),
							Field.inLanguages("about", "programme.about", Type.TEXT),
							Field.inLanguages("addressee", "programme.addressee", Type.TEXT),
							Field.inLanguages("background", "programme.background", Type.TEXT),
							List.of(one("programme", "background_source", Part.of(State.WHOLE, Type.ADDRESS)),
									one("programme", "network", Part.of(State.WHOLE, Type.LINE)),
									one("programme", "place", count()))))),
			new Section("programme.section.decisions",
					List.of(rule("decision_days", count()), rule("reply_days", count()), rule("second_look", yesOrNo()),
							rule("release", yesOrNo()), rule("appeal_days", count()), rule("reapply_months", count()),
							rule("signing",
									Part.term(State.WHOLE, "programme.signing", List.of("both", "online", "paper"))
										.needed()))),
			new Section("programme.section.reports",
					List.of(rule("report_months", count()), rule("grace_days", count()), rule("delist_months", count()),
							rule("reminder_days", Part.of(State.WHOLE, Type.LINE).needed()),
							rule(ProgrammeText.REPORT_FORM, Part.of(State.WHOLE, Type.LINE))))));

	static final Schema TIER = new Schema(List.of(
			new Section("tier.section.tier",
					join(List.of(needed(Field.inLanguages("name", "tier.name", Type.LINE)),
							needed(Field.inLanguages("summary", "tier.summary", Type.TEXT)),
							List.of(one("tier", "open", yesOrNo()), one("tier", "place", count()),
									one("tier", "form", Part.of(State.WHOLE, Type.LINE).needed()),
									one("tier", "expression", Part.of(State.WHOLE, Type.LINE)))))),
			new Section("tier.section.afterwards",
					List.of(one("tier", "practices", Part.term(State.WHOLE, "form.answer", List.of("yes", "no"))),
							one("tier", "plan_months", Part.of(State.WHOLE, Type.COUNT)))),
			new Section("tier.section.deal",
					List.of(texts("promise"), texts("benefit"), texts("published"), texts("ready"))),
			new Section("tier.section.fee",
					join(List.of(Field.inLanguages("fee", "tier.fee", Type.TEXT),
							List.of(one("tier", "fee_source", Part.of(State.WHOLE, Type.ADDRESS)))))),
			new Section("tier.section.conditions",
					List.of(Field.many("condition", "tier.conditions", conditions())
						.toldBy("place", "question")
						.hinted("tier.conditions.hint"))),
			new Section("tier.section.letter", letters())));

	private ProgrammeFields() {
	}

	private static Field rule(String name, Part part) {
		return one("programme", name, part);
	}

	private static Field one(String kind, String name, Part part) {
		var message = kind + "." + name;
		return Field.one(name, message, part.hinted(message + ".hint"));
	}

	private static Part count() {
		return Part.of(State.WHOLE, Type.COUNT).needed();
	}

	private static Part yesOrNo() {
		return Part.term(State.WHOLE, "form.answer", List.of("yes", "no")).needed();
	}

	private static Field texts(String name) {
		var parts = new ArrayList<>(List.of(place()));
		parts.addAll(Part.neededInEnglish("text", Type.TEXT));
		return Field.many(name, "tier." + name, List.copyOf(parts)).toldBy("place", "text");
	}

	private static List<Part> conditions() {
		return Stream
			.of(Stream.of(place()), Part.neededInEnglish("question", Type.LINE).stream(),
					Part.neededInEnglish("no", Type.TEXT).stream(), Part.inLanguages("unsure", Type.TEXT).stream(),
					Stream.of(Part.of("instead", Type.LINE).hinted("tier.instead.hint")))
			.flatMap((parts) -> parts)
			.toList();
	}

	private static Part place() {
		return Part.of("place", Type.COUNT).needed().hinted("form.place.hint");
	}

	private static List<Field> letters() {
		return needed(Field.inLanguages("letter", "tier.letter", Type.TEXT)).stream()
			.map((field) -> Field.one(field.name(), field.message(), field.parts().get(0).hinted("tier.letter.hint")))
			.toList();
	}

	/** The same fields, of which English has to be there. */
	private static List<Field> needed(List<Field> fields) {
		return fields.stream()
			.map((field) -> field.name().endsWith("_" + Language.ENGLISH.tag())
					? Field.one(field.name(), field.message(), field.parts().get(0).needed()) : field)
			.toList();
	}

	private static List<Field> join(List<List<Field>> fields) {
		return fields.stream().flatMap(List::stream).toList();
	}

}
