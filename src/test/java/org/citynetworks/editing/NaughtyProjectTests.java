package org.citynetworks.editing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.State;
import org.citynetworks.project.TrialProjects;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Publishes a project and news made of naughty texts, and reads them wherever they are
 * shown.
 */
@ServerTest
@Transactional
class NaughtyProjectTests {

	/** How many partners a project has room for, nearly. */
	private static final int MOST_LINES = 250;

	private final List<String> texts = NaughtyTexts.all();

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Test
	void whateverATeamTypesIsShownAndNeverRun() {
		var trial = new TrialProjects(this.context);
		trial.participants();
		var team = As.somebody(this.people, Grant.on("participant/" + TrialProjects.GENEVA, Role.TEAM_MEMBER));
		trial.published("project/naughty", project(), team.id());
		trial.published("update/naughty",
				State
					.of(Map.of("project", "naughty", "day", "2026-11-01", "title", NaughtyTexts.SCRIPT, "text", all())),
				team.id());
		assertThat(HtmlUtils.htmlUnescape(page("/projects/naughty"))).contains(this.texts);
		assertThat(HtmlUtils.htmlUnescape(page("/fr/projects/naughty/updates"))).contains(this.texts);
		for (var address : List.of("/projects", "/projects/naughty/history", "/participants/geneva-trial",
				"/organisations/eth-zurich", "/updates/naughty/history")) {
			page(address);
		}
	}

	private State project() {
		var fields = new HashMap<>(TrialProjects.state(NaughtyTexts.SCRIPT).texts());
		for (var field : List.of("summary", "aim", "outcomes", "results", "wanted")) {
			fields.put(field, all());
		}
		for (var number = 0; number < MOST_LINES; number++) {
			var line = "partner." + (100 + number);
			fields.putAll(Map.of(line + ".called", "ETH Zürich", line + ".sector", "university", line + ".role",
					this.texts.get(number)));
		}
		return State.of(fields);
	}

	private String all() {
		return String.join("\n\n", this.texts);
	}

	private String page(String address) {
		var site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class)).build());
		var answer = site.get().uri(address).with((request) -> {
			request.setServletPath(String.valueOf(request.getRequestURI()));
			request.setPathInfo(null);
			return request;
		}).exchange();
		assertThat(answer).as(address).hasStatusOk();
		var page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(page).as(address).contains("&lt;script&gt;alert(123)").doesNotContain(NaughtyTexts.SCRIPT);
		return page;
	}

}
