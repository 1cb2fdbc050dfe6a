package org.citynetworks.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.answer.Answer;
import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.Seen;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.form.Form;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ana and Ben fill in the same form.
 */
@ServerTest
@Transactional
class SaveAnswersTests {

	private static final Task CITY = task("city", 1, "name", "budget");

	private static final Task PROMISES = task("promises", 20, "words");

	private static final Form FORM = new Form("trial", List.of(CITY, PROMISES));

	@Autowired
	private Submissions submissions;

	@Autowired
	private Contributors contributors;

	@Autowired
	private ChangeRequests requests;

	@Autowired
	private PersonRepository people;

	@Autowired
	private SaveAnswers save;

	private UUID id;

	private Contributor ana;

	private Contributor ben;

	@BeforeEach
	void begin() {
		this.id = this.submissions.begin("trial", FORM, Language.ENGLISH);
		this.ana = contributor("ana@bonn.example", Capacity.OWNER);
		this.ben = contributor("ben@bonn.example", Capacity.COLLEAGUE);
	}

	@Test
	void keepsWhateverIsTyped() {
		type(this.ana, "budget", "about 5 million?", "");
		assertThat(typed("budget")).isEqualTo("about 5 million?");
	}

	@Test
	void whoeverSawWhatStandsThereReplacesIt() {
		type(this.ana, "name", "Bon", "");
		type(this.ben, "name", "Bonn", "Bon");
		assertThat(typed("name")).isEqualTo("Bonn");
		assertThat(answer("name").contributor()).isEqualTo(this.ben.id());
	}

	@Test
	void nobodyUndoesWhatAnotherTypedMeanwhileByLeavingItAlone() {
		type(this.ana, "name", "Bon", "");
		type(this.ana, "name", "Bonn", "Bon");
		assertThat(type(this.ben, "name", "Bon", "Bon")).isEmpty();
		assertThat(typed("name")).isEqualTo("Bonn");
	}

	@Test
	void twoWhoTypeIntoOnePlaceBothKeepTheirWords() {
		type(this.ana, "name", "Bonn", "");
		assertThat(type(this.ben, "name", "Bonn am Rhein", "")).containsExactly("name");
		assertThat(answer("name").typed()).isEqualTo("Bonn am Rhein");
		assertThat(answer("name").other()).isEqualTo("Bonn");
		assertThat(answer("name").otherContributor()).isEqualTo(this.ana.id());
	}

	@Test
	void whoeverSawBothSaysWhichItIs() {
		type(this.ana, "name", "Bonn", "");
		type(this.ben, "name", "Bonn am Rhein", "");
		this.save.save(this.ana, CITY, 1, Map.of("name", "Bonn"), Map.of("name", Seen.of(answer("name"))));
		assertThat(answer("name").typed()).isEqualTo("Bonn");
		assertThat(answer("name").other()).isNull();
	}

	@Test
	void aThirdWhoSawNeitherLosesNothingAndTakesNothingAway() {
		type(this.ana, "name", "Bonn", "");
		type(this.ben, "name", "Bonn am Rhein", "");
		type(this.ana, "name", "Stadt Bonn", "Bonn");
		assertThat(answer("name").typed()).isEqualTo("Stadt Bonn");
		assertThat(answer("name").other()).isEqualTo("Bonn am Rhein\n\nBonn");
	}

	@Test
	void theSameSentTwiceIsKeptOnce() {
		type(this.ana, "name", "Bonn", "");
		assertThat(type(this.ana, "name", "Bonn", "")).isEmpty();
		assertThat(answer("name").other()).isNull();
	}

	@Test
	void nobodyAnswersWhatTheyWereNotAskedFor() {
		var cem = this.contributors.add(this.id, "cem@bonn.example", "", Capacity.COLLEAGUE, List.of("promises"),
				Language.ENGLISH);
		var ida = contributor("ida@bonn.example", Capacity.READER);
		type(cem, "name", "Bonn", "");
		type(ida, "name", "Bonn", "");
		type(this.ana, "nothing", "Bonn", "");
		assertThat(this.submissions.answers(submission()).all()).isEmpty();
		this.save.save(cem, PROMISES, 2, Map.of("words", "Trees"), Map.of());
		assertThat(this.submissions.answers(submission()).entries("promises")).containsExactly(2);
	}

	@Test
	void whatIsLockedChangesOnlyWhereItWasAskedFor() {
		type(this.ana, "name", "Bon", "");
		this.submissions.lock(this.id);
		type(this.ana, "name", "Bonn", "Bon");
		assertThat(typed("name")).isEqualTo("Bon");
		var eva = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
		this.requests.ask(this.id, eva.id(), LocalDate.parse("2026-12-24"),
				Map.of(new Place("city", 1, "name"), "Is an n missing?"));
		type(this.ana, "name", "Bonn", "Bon");
		type(this.ana, "budget", "5", "");
		assertThat(typed("name")).isEqualTo("Bonn");
		assertThat(typed("budget")).isEmpty();
	}

	private Contributor contributor(String email, Capacity capacity) {
		return this.contributors.add(this.id, email, "", capacity, Set.of(), Language.ENGLISH);
	}

	private Set<String> type(Contributor by, String question, String text, String seen) {
		return this.save.save(by, CITY, 1, Map.of(question, text), Map.of(question, Seen.of(seen)));
	}

	private String typed(String question) {
		return this.submissions.answers(submission()).text("city", 1, question);
	}

	private Answer answer(String question) {
		return this.submissions.answers(submission()).find("city", 1, question).orElseThrow();
	}

	private Submission submission() {
		return this.submissions.get(this.id);
	}

	private static Task task(String code, int most, String... questions) {
		return new Task(code, InLanguages.NONE, InLanguages.NONE, most, true, "",
				List.of(questions)
					.stream()
					.map((question) -> new Question(question, Kind.LINE, InLanguages.NONE, InLanguages.NONE, List.of(),
							true, false, 100, ""))
					.toList(),
				List.of());
	}

}
