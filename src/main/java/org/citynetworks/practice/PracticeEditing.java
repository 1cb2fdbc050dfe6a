package org.citynetworks.practice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.fact.StatementFields;
import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.citynetworks.mail.Address;
import org.citynetworks.shared.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a practice. Whose it is is said once, when it is made.
 */
@Component
@Order(85)
class PracticeEditing implements Editable {

	static final String KIND = "practice";

	static final String PARTICIPANT = "participant/";

	private static final Schema SCHEMA = new Schema(List.of(
			new Section("practice.section.what",
					List.of(text("called", Type.LINE), text("summary", Type.TEXT), text("language", Type.LANGUAGE),
							text("tried", Type.TEXT), Field.one("begun", "practice.begun", whole(Type.DATE)),
							Field.one("ended", "practice.ended", whole(Type.DATE)),
							Field
								.many("partner", "practice.partner",
										List.of(Part.of("who", Type.LINE).needed(), Part.of("did", Type.LINE)))
								.hinted("practice.partner.hint"))),
			new Section("practice.section.learnt",
					List.of(text("evidence", Type.TEXT),
							Field.many("proof", "practice.proof",
									List.of(Part.of("link", Type.ADDRESS).needed(), Part.of("about", Type.LINE))),
							text("cost", Type.TEXT), text("wrong", Type.TEXT))),
			new Section("practice.section.found", List.of(terms("theme"), terms("sdg"))),
			new Section("practice.section.asking", List.of(text("contact", Type.LINE), text("contact_mail", Type.MAIL),
					Field.one("contact_shown", "practice.contact_shown",
							Part.term(State.WHOLE, "form.answer", List.of("yes", "no"))
								.hinted("practice.contact_shown.hint")),
					Field.many("spoken", "practice.spoken", List.of(Part.of("value", Type.LANGUAGE).needed()))))));

	private final JdbcClient jdbc;

	private final Clock clock;

	PracticeEditing(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One of which nothing is said but what it is called. */
	static State begun(String called, String participant, Language language) {
		return State.of(Map.of("called", called, "participant", PARTICIPANT + participant, "language", language.tag()));
	}

	// All of them are needed: a practice without what went wrong teaches nobody
	private static Field text(String name, Type type) {
		var message = "practice." + name;
		return Field.one(name, message, whole(type).needed().hinted(message + ".hint"));
	}

	private static Part whole(Type type) {
		return Part.of(State.WHOLE, type);
	}

	private static Field terms(String name) {
		return Field.many(name, "fact." + name, List.of(StatementFields.of(name).part("value").orElseThrow().needed()));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Schema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<State> load(String slug) {
		return this.jdbc.sql("select content from practice where slug = ?")
			.param(slug)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String slug, State state) {
		this.jdbc.sql("""
				insert into practice (slug, participant, published_at, content)
				values (:slug, :participant, :now, cast(:content as jsonb))
				on conflict (slug) do update set participant = excluded.participant, content = excluded.content
				""")
			.param("slug", slug)
			.param("participant", participant(state))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("content", state.toJson())
			.update();
	}

	@Override
	public void remove(String slug) {
		this.jdbc.sql("delete from practice where slug = ?").param(slug).update();
	}

	@Override
	public List<Mistake> mistakes(String slug, State state) {
		var mistakes = new ArrayList<Mistake>();
		// What a participant has published stays its own in whatever tier it is later
		if (load(slug).isEmpty() && !publishes(participant(state))) {
			mistakes.add(new Mistake("called", "practice.mistake.tier"));
		}
		if (state.lines("theme").isEmpty()) {
			mistakes.add(new Mistake("theme", "practice.mistake.theme"));
		}
		if (state.lines("sdg").isEmpty()) {
			mistakes.add(new Mistake("sdg", "practice.mistake.sdg"));
		}
		var mail = state.text("contact_mail");
		if (mail != null && !Address.isTaken(mail)) {
			mistakes.add(new Mistake("contact_mail", "account.email.wrong"));
		}
		var ended = state.said("ended");
		if (!ended.isEmpty() && ended.compareTo(state.said("begun")) < 0) {
			mistakes.add(new Mistake("ended", "practice.mistake.ended"));
		}
		return mistakes;
	}

	private boolean publishes(String participant) {
		return this.jdbc.sql("""
				select exists (
					select from participant join tier on tier.slug = participant.tier
					where participant.slug = :slug and tier.content ->> 'practices' = 'yes')
				""").param("slug", participant).query(Boolean.class).single();
	}

	private static String participant(State state) {
		return state.said("participant").replaceFirst("^" + PARTICIPANT, "");
	}

	/**
	 * The address of an office is everybody's only where its city says so; whose it all
	 * is stands on the page, by name.
	 */
	@Override
	public State mask(State state) {
		var open = state.without("participant");
		return Practice.isMailShown(state) ? open : open.without("contact_mail");
	}

	@Override
	public String title(State state) {
		return state.said("called");
	}

	@Override
	public String address(String slug, State state) {
		return "/practices/" + slug;
	}

	@Override
	public boolean isKeptByTeams() {
		return true;
	}

	@Override
	public Set<String> touched(State state) {
		return state.said("participant").isEmpty() ? Set.of() : Set.of(state.said("participant"));
	}

}
