package org.citynetworks.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.citynetworks.account.Person;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.upkeep.SiteInTransaction.text;

/**
 * Two entries that become one.
 */
@ServerTest
@Transactional
@Import(SiteInTransaction.class)
class MergePageTests {

	private static final Pattern QUESTION = Pattern.compile("<fieldset id=\"(choice\\[\\w+])\"");

	private static final String PAGE = "/admin/networks/c40-cities/merge/uclg";

	@Autowired
	private SiteInTransaction site;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Editables editables;

	@Autowired
	private MembershipsOf memberships;

	private Person ana;

	@BeforeEach
	void editor() {
		this.ana = this.site.editor();
	}

	@Test
	void theOtherIsChosenFromAll() {
		assertThat(this.site.read(this.ana, "/admin/networks/c40-cities/merge"))
			.contains("<option value=\"uclg\">", "Join with another entry")
			.doesNotContain("<option value=\"c40-cities\">");
		assertThat(this.site.get(this.ana, "/admin/networks/c40-cities/merge?with=uclg")).hasRedirectedUrl(PAGE);
	}

	@Test
	void nothingIsJoinedUntilEachQuestionIsAnswered() {
		assertThat(questions()).contains("choice[name]", "choice[website]", "choice[founded_year]");
		var answer = text(send("reason", "One & the same", "choice[name]", "goes"));
		assertThat(answer).contains("Choose what stays: Website", "One &amp; the same")
			.containsPattern("name=\"choice\\[name]\" value=\"goes\"\\s+checked");
		assertThat(this.site.get("/networks/c40-cities")).hasStatusOk();
		assertThat(text(send("goesAt", "7"))).contains("has changed since", "Say why they are one");
		assertThat(this.site.read(this.ana, "/fr" + PAGE)).contains("Les deux");
	}

	@Test
	void bothBecomeOneAndEachKeepsItsHistory() {
		var c40 = this.revisions.latest("network/c40-cities").orElseThrow();
		var moving = this.memberships.network("c40-cities");
		var there = this.memberships.network("uclg");
		var doubles = moving.stream().filter((one) -> there.stream().anyMatch(one::isLike)).toList();
		assertThat(doubles).isNotEmpty().hasSizeLessThan(moving.size());
		assertThat(this.site.read(this.ana, PAGE)).contains(moving.size() + " members move to United Cities",
				doubles.size() + " of them are");
		var fields = new ArrayList<String>();
		questions().forEach((question) -> fields.addAll(
				List.of(question, question.equals("choice[name]") ? "stays" : several(question) ? "both" : "goes")));
		fields.addAll(List.of("reason", "They joined", "source", "https://example.org/"));
		assertThat(send(fields.toArray(String[]::new))).hasRedirectedUrl("/admin/networks/uclg");

		assertThat(latest("network/c40-cities").kind()).isEqualTo(Kind.MERGED);
		assertThat(latest("network/c40-cities").state()).isEqualTo(c40.state());
		assertThat(latest("network/uclg").state().text("name")).isEqualTo("United Cities and Local Governments");
		assertThat(this.editables.of("network/uclg").load("uclg")).hasValue(latest("network/uclg").state());
		assertThat(values(latest("network/uclg"), "website")).containsAll(values(c40, "website"));
		assertThat(this.memberships.network("uclg")).hasSize(there.size() + moving.size() - doubles.size());
		assertThat(latest(doubles.get(0).subject()).kind()).isEqualTo(Kind.MERGED);
		var moved = moving.stream().filter((one) -> !doubles.contains(one)).findFirst().orElseThrow();
		assertThat(latest(moved.subject()).state().text("network")).isEqualTo("uclg");
		assertThat(latest(moved.subject()).reason()).isEqualTo("They joined");
		assertThat(this.site.get("/networks/c40-cities/members")).hasStatus(301)
			.hasRedirectedUrl("/networks/uclg/members");
		assertThat(this.site.read(this.ana, "/admin/networks")).contains("Part of uclg now");
	}

	@Test
	void oneThatIsJoinedByMistakeComesBack() {
		var fields = new ArrayList<String>();
		questions().forEach((question) -> fields.addAll(List.of(question, "stays")));
		fields.addAll(List.of("reason", "A mistake"));
		assertThat(send(fields.toArray(String[]::new))).hasStatus3xxRedirection();
		var back = this.site.draft(this.site.post(this.ana, "/admin/networks/c40-cities/end", "reason", "It is not"));
		this.site.publish(back);
		assertThat(this.site.get("/networks/c40-cities")).hasStatusOk();
		assertThat(this.site.read(this.ana, "/admin/networks/c40-cities")).doesNotContain("Part of uclg now");
	}

	@Test
	void anEntryCannotBeJoinedWithItselfOrWithNothing() {
		assertThat(this.site.get(this.ana, "/admin/networks/c40-cities/merge/c40-cities")).hasStatus(404);
		assertThat(this.site.get(this.ana, "/admin/networks/c40-cities/merge/zzyzx")).hasStatus(404);
	}

	private boolean several(String question) {
		return this.site.read(this.ana, PAGE).contains("name=\"" + question + "\" value=\"both\"");
	}

	private List<String> questions() {
		return QUESTION.matcher(this.site.read(this.ana, PAGE)).results().map((found) -> found.group(1)).toList();
	}

	private MvcTestResult send(String... fields) {
		var all = new ArrayList<>(List.of("goesAt", Integer.toString(latest("network/c40-cities").number()), "staysAt",
				Integer.toString(latest("network/uclg").number())));
		if (fields[0].equals("goesAt")) {
			all = new ArrayList<>();
		}
		all.addAll(List.of(fields));
		return this.site.post(this.ana, PAGE, all.toArray(String[]::new));
	}

	private Revision latest(String subject) {
		return this.revisions.latest(subject).orElseThrow();
	}

	private static List<String> values(Revision revision, String field) {
		return revision.state().lines(field).stream().map((key) -> revision.state().text(key + ".value")).toList();
	}

}
