package org.citynetworks.matching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.answer.Answer;
import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.form.Forms;
import org.citynetworks.project.TrialProjects;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ServerTest
@Transactional
class FindMatchesTests {

	@Autowired
	private FindMatches find;

	@Autowired
	private Forms forms;

	@Autowired
	private PersonRepository people;

	@Autowired
	private WebApplicationContext context;

	@BeforeEach
	void genevaLooksForPartnersAndNairobiDoesNot() {
		var projects = new TrialProjects(this.context);
		projects.participants();
		var team = As.somebody(this.people, Grant.on("participant/" + TrialProjects.GENEVA, Role.TEAM_MEMBER));
		projects.published("project/cool-roofs",
				TrialProjects.state("Cool roofs", "wanted", "Roofers", "wanted_theme.5.value", "energy-transition"),
				team.id());
	}

	@Test
	void aProjectThatLooksForPartnersComesBeforeACountryAndSaysWhy() {
		var matches = this.find.of(answers("Kenya", "9", "energy-transition"), Language.ENGLISH);
		assertThat(matches)
			.extracting((match) -> match.participant().slug(),
					(match) -> match.reasons().stream().map(Remark::message).toList())
			.containsExactly(
					tuple(TrialProjects.GENEVA, List.of("matching.reason.search", "matching.reason.elsewhere")),
					tuple(TrialProjects.NAIROBI, List.of("matching.reason.country")));
		assertThat(matches.get(0).reasons().get(0).arguments()).isEqualTo(List.of("Cool roofs", "Energy transition"));
		assertThat(matches.get(0).reasons().get(0).address()).isEqualTo("/projects/cool-roofs");
	}

	@Test
	void whatNothingSpeaksForIsNotProposed() {
		assertThat(this.find.of(answers("Portugal", "9", "ageing"), Language.ENGLISH)).isEmpty();
	}

	@Test
	void theProjectStandsOnBothPages() {
		var site = MockMvcTester.from(this.context);
		for (var page : List.of("/city-partnerships", "/private-sector")) {
			assertThat(site.get().uri(page)).bodyText().contains("href=\"/projects/cool-roofs\"", "href=\"/projects\"");
		}
	}

	/** What somebody answered, by what it means. */
	private Answers answers(String countries, String goals, String themes) {
		var form = this.forms.current("interest-of-a-company");
		var typed = Map.of("interest.countries", countries, "interest.goals", goals, "interest.themes", themes);
		return new Answers(form, typed.entrySet().stream().map((one) -> {
			var place = form.means(one.getKey()).orElseThrow();
			return new Answer(place.task().code(), 1, place.question().code(), one.getValue(), null, Instant.EPOCH,
					null, null);
		}).collect(Collectors.toMap(Answer::place, (answer) -> answer)));
	}

}
