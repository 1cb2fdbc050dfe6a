package org.citynetworks.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a {@link Call}.
 */
@Component
@Order(120)
public class CallEditing implements Editable {

	public static final String KIND = "call";

	private static final Schema SCHEMA = new Schema(
			List.of(new Section("expression.call.section",
					Stream.of(inLanguages("title", Type.LINE), inLanguages("about", Type.TEXT),
							Stream.of(one("page", Part.of(State.WHOLE, Type.LINE)),
									one("form", Part.of(State.WHOLE, Type.LINE)), one("open", yesOrNo()),
									one("reply_days", Part.of(State.WHOLE, Type.COUNT)), one("matched", yesOrNo()),
									Field
										.many("next", "expression.call.next", Stream
											.concat(Stream
												.of(Part.of("place", Type.COUNT).needed().hinted("form.place.hint")),
													Part.neededInEnglish("text", Type.TEXT).stream())
											.toList())
										.toldBy("place", "text")))
						.flatMap((fields) -> fields)
						.toList())));

	private final JdbcClient jdbc;

	CallEditing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One of which nothing is said but what it is called; nobody can send it yet. */
	public static State begun(String title, Language language) {
		return State.of(Map.of("title_" + language.tag(), title, "open", "no", "matched", "no", "reply_days",
				Integer.toString(Calls.USUAL_DAYS)));
	}

	private static Stream<Field> inLanguages(String name, Type type) {
		return Field.inLanguages(name, "expression.call." + name, type)
			.stream()
			.map((field) -> field.name().endsWith("_" + Language.ENGLISH.tag())
					? Field.one(field.name(), field.message(), field.parts().get(0).needed()) : field);
	}

	private static Field one(String name, Part part) {
		return Field.one(name, "expression.call." + name, part.needed().hinted("expression.call." + name + ".hint"));
	}

	private static Part yesOrNo() {
		return Part.term(State.WHOLE, "form.answer", List.of("yes", "no"));
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
		return SCHEMA;
	}

	@Override
	public Optional<State> load(String slug) {
		return this.jdbc.sql("select content from call where slug = ?")
			.param(slug)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String slug, State state) {
		this.jdbc.sql("""
				insert into call (slug, page, content) values (:slug, :page, cast(:content as jsonb))
				on conflict (slug) do update set page = excluded.page, content = excluded.content
				""").param("slug", slug).param("page", state.text("page")).param("content", state.toJson()).update();
	}

	@Override
	public void remove(String slug) {
		this.jdbc.sql("delete from call where slug = ?").param(slug).update();
	}

	@Override
	public List<Mistake> mistakes(String slug, State state) {
		var mistakes = new ArrayList<Mistake>();
		var form = state.said("form");
		var forms = this.jdbc.sql("select key from form order by key").query(String.class).list();
		if (!form.isEmpty() && !forms.contains(form)) {
			mistakes.add(new Mistake("form", "tier.mistake.form", form, String.join(", ", forms)));
		}
		if (!state.said("page").matches("[a-z0-9-]*")) {
			mistakes.add(new Mistake("page", "expression.call.mistake.page"));
		}
		return mistakes;
	}

	@Override
	public String title(State state) {
		return state.inLanguages("title").in(Language.of(LocaleContextHolder.getLocale()));
	}

	@Override
	public String address(String slug, State state) {
		return "/" + state.said("page");
	}

	@Override
	public String history(String slug, State state) {
		return "/calls/" + slug + "/history";
	}

}
