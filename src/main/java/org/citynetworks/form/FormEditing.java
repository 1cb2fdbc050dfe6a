package org.citynetworks.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.form.Question.Kind;
import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a form: its tasks and its questions.
 */
@Component
@Order(70)
public class FormEditing implements Editable {

	public static final String KIND = "form";

	private final JdbcClient jdbc;

	private final FormMistakes mistakes;

	private final Schema schema;

	FormEditing(JdbcClient jdbc, FormMistakes mistakes, ObjectProvider<Meaning> meanings) {
		this.jdbc = jdbc;
		this.mistakes = mistakes;
		this.schema = new Schema(List.of(
				new Section("form.section.form",
						List.of(Field.one("name", "form.name", Part.of(State.WHOLE, Type.LINE).needed()),
								Field.one("includes", "form.includes",
										Part.of(State.WHOLE, Type.LINE).hinted("form.includes.hint")))),
				new Section("form.section.tasks",
						List.of(Field.many(FormText.TASK, "form.tasks", tasks())
							.toldBy("place", "title", "code")
							.hinted("form.tasks.hint"))),
				new Section("form.section.questions",
						List.of(Field
							.many(FormText.QUESTION, "form.questions",
									questions(meanings.orderedStream().map(Meaning::code).toList()))
							.toldBy("task", "place", "label")
							.hinted("form.questions.hint")))));
	}

	private static List<Part> tasks() {
		return Stream.of(Stream.of(place(), code("form.code.hint")), Part.neededInEnglish("title", Type.LINE).stream(),
				Part.inLanguages("about", Type.TEXT).stream(),
				Stream.of(yes("required").hinted("form.task.required.hint"),
						Part.of("most", Type.COUNT).hinted("form.task.most.hint"),
						Part.of("page", Type.LINE).hinted("form.page.hint")))
			.flatMap((parts) -> parts)
			.toList();
	}

	private static List<Part> questions(List<String> meanings) {
		var kinds = Arrays.stream(Kind.values()).map((kind) -> kind.name().toLowerCase(Locale.ROOT)).toList();
		return Stream
			.of(Stream.of(Part.of("task", Type.LINE).needed().hinted("form.question.task.hint"), place(),
					code("form.code.hint")), Part.neededInEnglish("label", Type.LINE).stream(),
					Part.inLanguages("hint", Type.TEXT).stream(),
					Stream.of(Part.term("kind", "form.kind", kinds).needed(),
							Part.of("choices", Type.TEXT).hinted("form.choices.hint"), yes("required"),
							yes("open").hinted("form.open.hint"),
							Part.of("most", Type.COUNT).hinted("form.question.most.hint"),
							Part.term("means", "form.meaning", meanings).hinted("form.means.hint")))
			.flatMap((parts) -> parts)
			.toList();
	}

	private static Part place() {
		return Part.of("place", Type.COUNT).needed().hinted("form.place.hint");
	}

	private static Part code(String hint) {
		return Part.of("code", Type.LINE).needed().hinted(hint);
	}

	private static Part yes(String name) {
		return Part.term(name, "form.answer", List.of("yes", "no"));
	}

	/** A form of which nothing but the name is said. */
	public static State begun(String name) {
		return State.of(Map.of("name", name));
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
		return this.schema;
	}

	@Override
	public Optional<State> load(String key) {
		return this.jdbc.sql("select content from form where key = ?")
			.param(key)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String key, State state) {
		this.jdbc.sql("""
				insert into form (key, content) values (:key, cast(:content as jsonb))
				on conflict (key) do update set content = excluded.content
				""").param("key", key).param("content", state.toJson()).update();
	}

	@Override
	public void remove(String key) {
		this.jdbc.sql("delete from form where key = ?").param(key).update();
	}

	@Override
	public List<Mistake> mistakes(String key, State state) {
		return this.mistakes.of(key, state, load(key).orElse(State.NONE));
	}

	@Override
	public String title(State state) {
		return Objects.requireNonNullElse(state.text("name"), "");
	}

	@Override
	public @Nullable String history(String key, State state) {
		return "/forms/" + key + "/history";
	}

}
