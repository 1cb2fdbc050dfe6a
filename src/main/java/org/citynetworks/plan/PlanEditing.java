package org.citynetworks.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.citynetworks.mail.Address;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a plan. Whose it is is said once, when it is made.
 */
@Component
@Order(90)
class PlanEditing implements Editable {

	static final String KIND = "plan";

	/** What only the team and those who look after it read. */
	private static final Set<String> BETWEEN_US = Set.of("liaison_name", "liaison_mail", "note");

	private static final Part WHAT = Part.of("what", Type.TEXT).needed();

	private static final Part DAY = Part.of("day", Type.DAY);

	private static final Part RESULT = Part.of("result", Type.TEXT);

	private static final Schema SCHEMA = new Schema(List.of(
			new Section("plan.section.plan",
					List.of(one("begun", Part.of(State.WHOLE, Type.DAY).needed()).withReason(),
							one("until", Part.of(State.WHOLE, Type.DAY).needed()).withReason(),
							one("idea", Part.of(State.WHOLE, Type.TEXT)),
							one("liaison_role", Part.of(State.WHOLE, Type.LINE)),
							one("liaison_name", Part.of(State.WHOLE,
									Type.LINE)
								.hinted("plan.between.hint")),
							one("liaison_mail", Part.of(State.WHOLE, Type.MAIL).hinted("plan.between.hint")))),
			new Section("plan.section.milestones",
					List.of(Field.many("milestone", "plan.milestone", List.of(Part.of("what", Type.LINE).needed(),
							Part.of("due", Type.DAY).needed(), Part.of("owner", Type.LINE),
							Part.term("state", "plan.state", Standing.terms()).needed(), Part.of("done_on", Type.DAY)))
						.toldBy("due", "what"))),
			new Section("plan.section.learnt",
					List.of(many("diagnostic", Part.of("day", Type.DATE), WHAT, RESULT),
							many("session", DAY.needed(), WHAT, RESULT), many("result", DAY, WHAT))),
			new Section("plan.section.notes", List.of(many("note", DAY.needed(), WHAT).hinted("plan.between.hint")))));

	private final JdbcClient jdbc;

	private final Participants participants;

	PlanEditing(JdbcClient jdbc, Participants participants) {
		this.jdbc = jdbc;
		this.participants = participants;
	}

	/** One of which nothing is said but for how long it is. */
	static State begun(String participant, LocalDate today, int months) {
		return State.of(Map.of("participant", "participant/" + participant, "begun", today.toString(), "until",
				today.plusMonths(months).toString()));
	}

	private static Field one(String name, Part part) {
		return Field.one(name, "plan." + name, part);
	}

	private static Field many(String name, Part... parts) {
		return Field.many(name, "plan." + name, List.of(parts)).toldBy("day", "what");
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
	public Optional<State> load(String participant) {
		return this.jdbc.sql("select content from plan where participant = ?")
			.param(participant)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String participant, State state) {
		this.jdbc.sql("""
				insert into plan (participant, content) values (:participant, cast(:content as jsonb))
				on conflict (participant) do update set content = excluded.content
				""").param("participant", participant).param("content", state.toJson()).update();
	}

	@Override
	public void remove(String participant) {
		this.jdbc.sql("delete from plan where participant = ?").param(participant).update();
	}

	@Override
	public List<Mistake> mistakes(String participant, State state) {
		var mistakes = new ArrayList<Mistake>();
		var begun = state.said("begun");
		if (state.said("until").compareTo(begun) <= 0) {
			mistakes.add(new Mistake("until", "plan.mistake.until"));
		}
		var mail = state.text("liaison_mail");
		if (mail != null && !Address.isTaken(mail)) {
			mistakes.add(new Mistake("liaison_mail", "account.email.wrong"));
		}
		for (var key : state.lines("milestone")) {
			if (!state.said(key + ".due").isEmpty() && state.said(key + ".due").compareTo(begun) < 0) {
				mistakes.add(new Mistake(key + ".due", "plan.mistake.due"));
			}
			if (!state.said(key + ".done_on").isEmpty() && Standing.of(state.said(key + ".state")) != Standing.DONE) {
				mistakes.add(new Mistake(key + ".state", "plan.mistake.done"));
			}
		}
		return mistakes;
	}

	@Override
	public State mask(State state) {
		return state.only((path) -> !BETWEEN_US.contains(State.field(path)));
	}

	/** What its participant is called. */
	@Override
	public String title(State state) {
		return this.participants.bySubject(state.said("participant")).map((one) -> one.called()).orElse("");
	}

	@Override
	public String address(String participant, State state) {
		return "/participants/" + participant + "/plan";
	}

	@Override
	public String history(String participant, State state) {
		return "/plans/" + participant + "/history";
	}

	@Override
	public boolean isKeptByTeams() {
		return true;
	}

	@Override
	public boolean isLookedAfterBy(String participant, long person) {
		return this.participants.find(participant)
			.filter((one) -> one.manager() != null && one.manager() == person)
			.isPresent();
	}

	@Override
	public Set<String> touched(State state) {
		return state.said("participant").isEmpty() ? Set.of() : Set.of(state.said("participant"));
	}

}
