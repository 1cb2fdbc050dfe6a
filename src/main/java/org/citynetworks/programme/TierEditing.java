package org.citynetworks.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.citynetworks.form.Forms;
import org.citynetworks.history.Editable;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Schema;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a tier. To which programme it belongs is said once, when it is
 * made.
 */
@Component
@Order(60)
public class TierEditing implements Editable {

	public static final String KIND = "tier";

	/** How many questions there are at most before one can apply. */
	public static final int MOST_CONDITIONS = 6;

	private static final Set<String> BLANKS = Set.of("city", "country", "tier", "signatory", "title", "commitments",
			"council", "date", "addressee");

	private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)\\}");

	private final JdbcClient jdbc;

	private final Forms forms;

	TierEditing(JdbcClient jdbc, Forms forms) {
		this.jdbc = jdbc;
		this.forms = forms;
	}

	/** A tier of which nothing is said but its name; nobody can apply to it yet. */
	public static State begun(String name, Language language, Programme programme) {
		return State.of(Map.of("name_" + language.tag(), name, "programme", programme.slug(), "open", "no", "place",
				Integer.toString(programme.tiers().size() + 1)));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public boolean isInner() {
		return true;
	}

	@Override
	public Schema schema() {
		return ProgrammeFields.TIER;
	}

	@Override
	public Optional<State> load(String slug) {
		return this.jdbc.sql("select content from tier where slug = ?")
			.param(slug)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String slug, State state) {
		this.jdbc.sql("""
				insert into tier (slug, programme, form, place, content)
				values (:slug, :programme, :form, :place, cast(:content as jsonb))
				on conflict (slug) do update set programme = excluded.programme, form = excluded.form,
					place = excluded.place, content = excluded.content
				""")
			.param("slug", slug)
			.param("programme", state.text("programme"))
			.param("form", state.text("form"))
			.param("place", state.count("place", Integer.MAX_VALUE))
			.param("content", state.toJson())
			.update();
	}

	@Override
	public void remove(String slug) {
		this.jdbc.sql("delete from tier where slug = ?").param(slug).update();
	}

	@Override
	public List<Mistake> mistakes(String slug, State state) {
		var mistakes = new ArrayList<Mistake>();
		forms(state, mistakes);
		if (!state.inLanguages("fee").texts().isEmpty() && state.text("fee_source") == null) {
			mistakes.add(new Mistake("fee_source", "tier.mistake.fee"));
		}
		conditions(state, mistakes);
		for (var language : Language.values()) {
			blanks(state, "letter_" + language.tag(), mistakes);
		}
		return mistakes;
	}

	private void forms(State state, List<Mistake> mistakes) {
		var known = this.jdbc.sql("select key from form order by key").query(String.class).list();
		for (var field : List.of("form", "expression")) {
			var form = state.said(field);
			if (!form.isEmpty() && !known.contains(form)) {
				mistakes.add(new Mistake(field, "tier.mistake.form", form, String.join(", ", known)));
			}
		}
		var expression = state.said("expression");
		if (known.contains(expression)
				&& this.forms.current(expression).tasks().stream().anyMatch((task) -> !task.page().isEmpty())) {
			mistakes.add(new Mistake("expression", "tier.mistake.expression", expression));
		}
	}

	private void conditions(State state, List<Mistake> mistakes) {
		var conditions = state.lines("condition");
		conditions.stream()
			.skip(MOST_CONDITIONS)
			.forEach((line) -> mistakes
				.add(new Mistake(line + ".question_en", "tier.mistake.conditions", Integer.toString(MOST_CONDITIONS))));
		var tiers = this.jdbc.sql("select slug from tier order by slug").query(String.class).list();
		conditions.forEach((line) -> {
			var instead = state.said(line + ".instead");
			if (!instead.isEmpty() && !instead.matches("(/[a-z0-9-]+)+") && !tiers.contains(instead)) {
				mistakes.add(new Mistake(line + ".instead", "tier.mistake.instead", instead, String.join(", ", tiers)));
			}
		});
	}

	private static void blanks(State state, String path, List<Mistake> mistakes) {
		BLANK.matcher(state.said(path))
			.results()
			.map((found) -> found.group(1))
			.filter((blank) -> !BLANKS.contains(blank))
			.distinct()
			.forEach((blank) -> mistakes.add(new Mistake(path, "tier.mistake.blank", "{" + blank + "}")));
	}

	@Override
	public String title(State state) {
		return state.inLanguages("name").in(Language.of(LocaleContextHolder.getLocale()));
	}

	@Override
	public String address(String slug, State state) {
		return "/programme/tiers/" + slug;
	}

	@Override
	public String history(String slug, State state) {
		return "/tiers/" + slug + "/history";
	}

}
