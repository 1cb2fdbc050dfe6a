package org.citynetworks.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.history.Checks;
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
 * What can be edited of an article.
 */
@Component
@Order(110)
public class ArticleEditing implements Editable {

	public static final String KIND = "article";

	/**
	 * On which pages articles can stand: what comes after the slash in their address.
	 */
	public static final List<String> PAGES = List.of("programme", "city-partnerships", "private-sector", "city-scan",
			"ethical-cities", "urban-scholars", "internships");

	private static final Schema SCHEMA = new Schema(List.of(
			new Section("article.section.text", Stream
				.of(needed(Field.inLanguages("title", "article.title", Type.LINE)),
						needed(Field.inLanguages("summary", "article.summary", Type.TEXT)),
						Field.inLanguages("text", "article.text", Type.TEXT)
							.stream()
							.map((field) -> field.hinted("article.text.hint")))
				.flatMap((fields) -> fields)
				.toList()),
			new Section(
					"article.section.place", List.of(
							Field
								.many("stand", "article.stands",
										List.of(Part.term("site_page", "article.page", PAGES).needed(),
												yesOrNo("whole").hinted("article.whole.hint"), place()))
								.toldBy("site_page", "place"),
							Field.one("day", "article.day", Part.of(State.WHOLE, Type.DAY).hinted("article.day.hint")),
							Field.one("supplied", "article.supplied", yesOrNo(State.WHOLE)
								.hinted("article.supplied.hint")))),
			new Section("article.section.rests", List.of(
					Field.many("source", "article.sources", List.of(Part.of("page_address", Type.ADDRESS).needed())),
					Field.many("link", "article.links",
							Stream
								.concat(Stream.of(place(),
										Part.of("page_address", Type.LINE).needed().hinted("article.link.hint")),
										Part.neededInEnglish("text", Type.LINE).stream())
								.toList())
						.toldBy("place", "text"),
					Field.many("about", "article.about",
							List.of(Part.of("subject", Type.LINE).needed().hinted("article.about.hint"))),
					Field
						.many("quoted", "article.quoted",
								List.of(Part.of("name", Type.LINE).needed(), Part.of("consent", Type.TEXT).needed()))
						.hinted("article.quoted.hint")))));

	private final JdbcClient jdbc;

	private final Subjects subjects;

	ArticleEditing(JdbcClient jdbc, Subjects subjects) {
		this.jdbc = jdbc;
		this.subjects = subjects;
	}

	private static Part place() {
		return Part.of("place", Type.COUNT).needed().hinted("form.place.hint");
	}

	private static Part yesOrNo(String name) {
		return Part.term(name, "form.answer", List.of("yes", "no")).needed();
	}

	/** The same fields, of which English has to be there. */
	private static Stream<Field> needed(List<Field> fields) {
		return fields.stream()
			.map((field) -> field.name().endsWith("_" + Language.ENGLISH.tag())
					? Field.one(field.name(), field.message(), field.parts().get(0).needed()) : field);
	}

	/** An article of which nothing is said but its title. */
	static State begun(String title, Language language) {
		return State.of(Map.of("title_" + language.tag(), title, "supplied", "no"));
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
		return this.jdbc.sql("select content from article where slug = ?")
			.param(slug)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String slug, State state) {
		this.jdbc.sql("""
				insert into article (slug, content) values (:slug, cast(:content as jsonb))
				on conflict (slug) do update set content = excluded.content
				""").param("slug", slug).param("content", state.toJson()).update();
	}

	@Override
	public void remove(String slug) {
		this.jdbc.sql("delete from article where slug = ?").param(slug).update();
	}

	@Override
	public List<Mistake> mistakes(String slug, State state) {
		var mistakes = new ArrayList<Mistake>();
		for (var key : state.lines("link")) {
			var address = state.said(key + ".page_address");
			if (!address.isEmpty() && !address.matches("/([a-z0-9-]+[/?=&.]?)*") && !Checks.isAddress(address)) {
				mistakes.add(new Mistake(key + ".page_address", "article.mistake.link"));
			}
		}
		for (var key : state.lines("about")) {
			var subject = state.said(key + ".subject");
			if (!subject.isEmpty() && this.subjects.find(subject).isEmpty()) {
				mistakes.add(new Mistake(key + ".subject", "article.mistake.about", subject));
			}
		}
		return mistakes;
	}

	/** How somebody agreed to be quoted is for staff alone. */
	@Override
	public State mask(State state) {
		return state.only((path) -> !State.field(path).equals("quoted"));
	}

	@Override
	public String title(State state) {
		return state.inLanguages("title").in(Language.of(LocaleContextHolder.getLocale()));
	}

	@Override
	public String address(String slug, State state) {
		return "/articles/" + slug;
	}

}
