package org.citynetworks.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Schema;
import org.citynetworks.history.State;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a programme: its words and its rules.
 */
@Component
@Order(50)
public class ProgrammeEditing implements Editable {

	public static final String KIND = "programme";

	private final JdbcClient jdbc;

	private final NetworkRepository networks;

	ProgrammeEditing(JdbcClient jdbc, NetworkRepository networks) {
		this.jdbc = jdbc;
		this.networks = networks;
	}

	/** A programme of which nothing is said but its name, with the usual rules. */
	public static State begun(String name, Language language, int place) {
		return State.of(ProgrammeText.USUAL)
			.with("name_" + language.tag(), name)
			.with("place", Integer.toString(place));
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
		return ProgrammeFields.PROGRAMME;
	}

	@Override
	public Optional<State> load(String slug) {
		return this.jdbc.sql("select content from programme where slug = ?")
			.param(slug)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String slug, State state) {
		this.jdbc.sql("""
				insert into programme (slug, place, content) values (:slug, :place, cast(:content as jsonb))
				on conflict (slug) do update set place = excluded.place, content = excluded.content
				""")
			.param("slug", slug)
			.param("place", state.count("place", Integer.MAX_VALUE))
			.param("content", state.toJson())
			.update();
	}

	@Override
	public void remove(String slug) {
		this.jdbc.sql("delete from programme where slug = ?").param(slug).update();
	}

	@Override
	public List<Mistake> mistakes(String slug, State state) {
		var mistakes = new ArrayList<Mistake>();
		var network = state.text("network");
		if (network != null && this.networks.findBySlug(network).isEmpty()) {
			mistakes.add(new Mistake("network", "programme.mistake.network", network));
		}
		if (!state.said("reminder_days").matches("([1-9][0-9]{0,2})([ ,]+[1-9][0-9]{0,2}){0,9}|")) {
			mistakes.add(new Mistake("reminder_days", "programme.mistake.days"));
		}
		var form = state.text(ProgrammeText.REPORT_FORM);
		var forms = this.jdbc.sql("select key from form order by key").query(String.class).list();
		if (form != null && !forms.contains(form)) {
			mistakes.add(new Mistake(ProgrammeText.REPORT_FORM, "tier.mistake.form", form, String.join(", ", forms)));
		}
		return mistakes;
	}

	@Override
	public String title(State state) {
		return state.inLanguages("name").in(Language.of(LocaleContextHolder.getLocale()));
	}

	@Override
	public String address(String slug, State state) {
		return "/programme";
	}

	@Override
	public String history(String slug, State state) {
		return "/programmes/" + slug + "/history";
	}

}
