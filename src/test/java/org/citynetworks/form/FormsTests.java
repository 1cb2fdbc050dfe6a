package org.citynetworks.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Edits;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Forms as they come with the site, as they are edited, and as they are kept.
 */
@ServerTest
@Transactional
class FormsTests {

	private static final String FORM = "form/cities-programme";

	@Autowired
	private Forms forms;

	@Autowired
	private FormEditing editing;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publish publish;

	@Autowired
	private Entries entries;

	@Autowired
	private Revisions revisions;

	@Autowired
	private PersonRepository people;

	@Autowired
	private JdbcClient jdbc;

	private Edits edits;

	@BeforeEach
	void somebody() {
		var ana = this.people
			.save(new Person(UUID.randomUUID() + "@example.org", "Ana", Language.ENGLISH, Instant.EPOCH));
		this.edits = new Edits(this.drafts, this.publish, this.entries, ana.id());
	}

	@Test
	void theTasksOfTheFormThatIsIncludedComeFirst() {
		assertThat(codes("cities-programme")).containsExactly("city", "signatory", "contacts", "commitments", "council",
				"letter", "documents");
		assertThat(codes("cities-programme-plan")).startsWith("city", "signatory")
			.endsWith("liaison", "diagnostic", "project");
		assertThat(codes("cities-programme-practice")).endsWith("practice", "partners", "evaluation", "sharing");
	}

	@Test
	void whatASiteLooksUpIsAskedForOnce() {
		assertThat(current().means("signatory.name")).hasValueSatisfying((place) -> {
			assertThat(place.task().code()).isEqualTo("signatory");
			assertThat(place.question().required()).isTrue();
			assertThat(place.question().open()).isTrue();
		});
		assertThat(Stream.of("signatory.title", "signatory.mail", "contact.name", "contact.mail", "city.website",
				"commitment.area", "commitment.goal", "commitment.words", "commitment.baseline", "commitment.target",
				"commitment.date", "commitment.measure", "council.date", "council.reference"))
			.allSatisfy((meaning) -> assertThat(current().means(meaning)).as(meaning).isPresent());
	}

	@Test
	void everyFormThatComesWithTheSiteSpeaksEveryLanguage() {
		for (var key : List.of("cities-programme-plan", "cities-programme-practice")) {
			for (var task : this.forms.current(key).tasks()) {
				assertThat(List.of(task.title(), task.about())).allSatisfy(FormsTests::isWhole);
				assertThat(task.questions()).allSatisfy((question) -> {
					isWhole(question.label());
					assertThat(question.hint().texts().size()).isIn(0, Language.values().length);
					assertThat(question.choices()).allSatisfy((choice) -> isWhole(choice.label()));
				});
			}
		}
	}

	private static void isWhole(InLanguages text) {
		assertThat(text.texts()).hasSize(Language.values().length);
	}

	@Test
	void theHistoryOfEachFormBeginsWithWhatItIs() {
		for (var key : this.jdbc.sql("select key from form").query(String.class).list()) {
			assertThat(this.revisions.latest("form/" + key).map(Revision::state)).isEqualTo(this.editing.load(key));
		}
	}

	@Test
	void aFormThatIsKeptStaysAsItWas() {
		var begun = current();
		var hash = this.forms.keep(begun);
		this.edits.edit(FORM, (state) -> state.with(line(state, "question", "about") + ".label_en", "About your city"));
		assertThat(this.forms.kept(hash)).isEqualTo(begun).isNotEqualTo(current());
		assertThat(this.forms.keep(this.forms.kept(hash))).isEqualTo(hash);
		assertThat(this.forms.keep(current())).isNotEqualTo(hash);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.forms.kept("nope"));
	}

	@Test
	void aFormThatWasKeptBeforeThereWereGroupsIsReadAndKeptAsItWas() {
		var content = """
				{"key":"old","tasks":[{"code":"who","title":{"texts":{"en":"Who"}},"about":{"texts":{}},"most":1,
				"required":true,"page":"","questions":[{"code":"way","kind":"CHOICE","label":{"texts":{"en":"Way"}},
				"hint":{"texts":{}},"choices":[{"code":"one","label":{"texts":{"en":"One"}}}],"required":true,
				"open":false,"most":1,"means":""}]}]}
				""".replace("\n", "");
		this.jdbc.sql("insert into kept_form (hash, form, content, kept_at) values ('x', 'old', :it::jsonb, now())")
			.param("it", content)
			.update();
		var old = this.forms.kept("x");
		assertThat(old.tasks().get(0).groups()).isEmpty();
		assertThat(old.tasks().get(0).question("way").orElseThrow().choices().get(0).apart()).isFalse();
		var hash = this.forms.keep(old);
		assertThat(this.jdbc.sql("select content = :it::jsonb from kept_form where hash = :hash")
			.param("it", content)
			.param("hash", hash)
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void aQuestionIsWhatItsLineSays() {
		var made = this.edits.edit(FORM,
				(state) -> state
					.with("question.900000001",
							question("council", "way", "choice", "choices",
									"vote | By vote | Par vote\nroll | By roll call"))
					.with("question.900000001.most", ""));
		assertThat(made.fields()).containsExactly("question");
		var question = current().task("council").orElseThrow().question("way").orElseThrow();
		assertThat(question.kind()).isEqualTo(Kind.CHOICE);
		assertThat(question.choices()).extracting(Question.Choice::code).containsExactly("vote", "roll");
		assertThat(question.choices().get(1).label().in(Language.FRENCH)).isEqualTo("By roll call");
		assertThat(question.required()).isFalse();
	}

	@Test
	void aFormThatNobodyCouldAnswerIsRefused() {
		assertThat(mistakes((state) -> state.with("question.900000001", question("nowhere", "way", "line"))))
			.containsExactly("form.mistake.task");
		assertThat(mistakes((state) -> state.with("question.900000001", question("council", "date", "day"))))
			.containsExactly("form.mistake.twice");
		assertThat(mistakes((state) -> state.with("question.900000001", question("letter", "way", "line"))
			.with(line(state, "task", "letter") + ".title_en", "Our letter"))).containsExactly("form.mistake.page");
		assertThat(mistakes((state) -> state.with("question.900000001", question("council", "Way", "line"))))
			.containsExactly("form.mistake.code");
		assertThat(mistakes(
				(state) -> state.with("task.900000001", Map.of("code", "more", "place", "9", "title_en", "More"))))
			.containsExactly("form.mistake.nothing");
		assertThat(mistakes((state) -> state.without(line(state, "task", "council")))).hasSize(3)
			.containsOnly("form.mistake.task");
	}

	@Test
	void aChoiceNeedsWhatCanBeChosen() {
		assertThat(mistakes((state) -> state.with("question.900000001", question("council", "way", "choice"))))
			.containsExactly("form.mistake.choices.missing");
		assertThat(mistakes((state) -> state.with("question.900000001",
				question("council", "way", "line", "choices", "a | A\nb | B"))))
			.containsExactly("form.mistake.choices.needless");
		assertThat(mistakes((state) -> state.with("question.900000001",
				question("council", "way", "choice", "choices", "a | A\njust words"))))
			.containsExactly("form.mistake.choices.line");
		assertThat(mistakes((state) -> state.with("question.900000001",
				question("council", "way", "choice", "choices", "a | A\na | B"))))
			.contains("form.mistake.choices.twice");
	}

	@Test
	void formsThatIncludeEachOtherStayApartAndEnd() {
		assertThat(mistakes((state) -> state.with("includes", "nope"))).containsExactly("form.mistake.includes");
		assertThat(mistakes((state) -> state.with("includes", "cities-programme-plan")))
			.containsExactly("form.mistake.round");
		// The other form has a task of that name
		assertThat(mistakes(
				(state) -> state.with("task.900000001", Map.of("code", "project", "place", "9", "title_en", "Project"))
					.with("question.900000001", question("project", "way", "line"))))
			.containsExactly("form.mistake.included");
	}

	private List<String> mistakes(UnaryOperator<State> change) {
		return this.edits.mistakes(FORM, change);
	}

	private static Map<String, String> question(String task, String code, String kind, String... more) {
		var said = new HashMap<>(Map.of("task", task, "code", code, "kind", kind, "place", "9", "label_en", "How?"));
		for (var i = 0; i < more.length; i += 2) {
			said.put(more[i], more[i + 1]);
		}
		return said;
	}

	/** The line of a field with a code. */
	private static String line(State state, String field, String code) {
		return state.lines(field)
			.stream()
			.filter((line) -> code.equals(state.text(line + ".code")))
			.findFirst()
			.orElseThrow();
	}

	private Form current() {
		return this.forms.current("cities-programme");
	}

	private List<String> codes(String key) {
		return this.forms.current(key).tasks().stream().map(Task::code).toList();
	}

}
