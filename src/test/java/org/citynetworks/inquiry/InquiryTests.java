package org.citynetworks.inquiry;

import java.nio.charset.StandardCharsets;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.practice.TrialPractices;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.web.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * Geneva has published a practice, and others ask about it; all is rolled back.
 */
@ServerTest
@Transactional
class InquiryTests {

	private static final String OFFICE = "climate@office.example";

	private static final String ASK = "/ask-a-city/cool-roofs";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private RemindOfQuestions reminders;

	@Autowired
	private DataOfAskers data;

	@Autowired
	private JdbcClient jdbc;

	private MockMvcTester site;

	private Person geneva;

	private Person porto;

	@BeforeEach
	void practice() {
		this.site = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
		TrialPractices.participant(this.jdbc, "geneva", "Genève", "CH", "city/2660646", "innovating");
		TrialPractices.participant(this.jdbc, "porto", "Porto", "PT", "city/2735943", "core");
		this.geneva = As.somebody(this.people, Grant.on("participant/geneva", Role.TEAM_MEMBER));
		this.porto = As.somebody(this.people, Grant.on("participant/porto", Role.TEAM_MEMBER));
		TrialPractices.publish(this.context, this.geneva.id(), "geneva", "Cool roofs");
	}

	@Test
	void aParticipantAsksAndIsPutInTouch() {
		post(this.porto, ASK, "participant", "porto", "note", "Which paint?", "trying", "true", "named", "true");
		assertThat(mail(this.geneva.email()).text()).contains("Porto asks about your practice", "Which paint?")
			.doesNotContain(this.porto.email());
		assertThat(mail(OFFICE).kind()).isEqualTo("inquiry.asked");
		assertThat(page(this.geneva, "/my")).contains("One waits for your answer");
		var question = question();
		assertThat(page(this.geneva, question)).contains("Which paint?", "They are trying it, too", OFFICE)
			.doesNotContain(this.porto.email());
		assertThat(page(null, "/practices/cool-roofs")).contains("No other city has said here yet");
		post(this.geneva, question, "how", "agree", "address", OFFICE, "reply", "The white one");
		assertThat(mail(this.porto.email()).text()).contains(OFFICE, "The white one");
		assertThat(mail(this.geneva.email()).text()).contains(this.porto.email());
		assertThat(page(this.geneva, question)).contains("You are in touch", this.porto.email())
			.doesNotContain("<button name=\"how\"");
		assertThat(page(null, "/practices/cool-roofs")).contains("One other city tries it", "/participants/porto");
		var mail = mail(this.porto.email());
		assertThat(text(ask(null, mail.link(), "code", mail.code(), "back", "true"))).contains("Taken back");
		assertThat(page(null, "/practices/cool-roofs")).doesNotContain("/participants/porto");
	}

	@Test
	void anybodyAsksOnceTheirAddressIsConfirmed() {
		post(null, ASK, "called", "Leeds", "email", "lee@leeds.example", "note", "How much?", "trying", "true", "named",
				"true");
		assertThat(new Mailbox(this.jdbc, OFFICE).size()).isZero();
		var link = mail("lee@leeds.example");
		assertThat(page(null, link.link())).contains("have your question passed on");
		assertThat(new Mailbox(this.jdbc, OFFICE).size()).isZero();
		assertThat(text(ask(null, link.link(), "code", "AAAAA-AAAAA"))).contains("This link does not work");
		assertThat(text(ask(null, link.link(), "code", link.code()))).contains("waits for an answer");
		ask(null, link.link(), "code", link.code());
		assertThat(new Mailbox(this.jdbc, OFFICE).size()).isOne();
		post(this.geneva, question(), "how", "agree", "address", OFFICE);
		assertThat(page(null, "/practices/cool-roofs")).contains("Leeds").doesNotContain("lee@leeds.example");
	}

	@Test
	void whoDoesNotWantToBeNamedIsNot() {
		post(this.porto, ASK, "participant", "porto", "note", "Which paint?", "trying", "true");
		post(this.geneva, question(), "how", "agree", "address", OFFICE);
		assertThat(page(null, "/practices/cool-roofs")).contains("No other city has said here yet");
	}

	@Test
	void aNoKeepsTheAddressesApart() {
		post(this.porto, ASK, "participant", "porto", "note", "Which paint?", "trying", "true", "named", "true");
		var question = question();
		post(this.geneva, question, "how", "decline", "reply", "In spring");
		post(this.geneva, question, "how", "agree", "address", OFFICE);
		assertThat(mail(this.porto.email()).text()).contains("does not want to be in touch", "In spring")
			.doesNotContain(OFFICE);
		assertThat(page(null, "/practices/cool-roofs")).contains("No other city has said here yet");
	}

	@Test
	void whatIsSentTwiceIsAskedOnce() {
		for (var i = 0; i < 3; i++) {
			post(this.porto, ASK, "participant", "porto", "note", "Which paint?");
		}
		assertThat(new Mailbox(this.jdbc, OFFICE).size()).isOne();
		assertThat(new Mailbox(this.jdbc, OFFICE).newest().text()).contains("answers it there").doesNotContain("/my/");
	}

	@Test
	void whoeverWaitsIsToldAndKeepsTheirWords() {
		post(this.porto, ASK, "participant", "porto", "note", "Which paint?");
		assertThat(text(ask(this.porto, ASK, "participant", "porto", "note", "And which brush?")))
			.contains("You have asked already", "And which brush?");
	}

	@Test
	void whatIsMissingIsSaidAndWhatWasTypedStays() {
		assertThat(text(ask(null, ASK, "called", "Leeds", "email", "lee"))).contains("Write a sentence at least",
				"This is not an e-mail address", "value=\"Leeds\"");
		assertThat(text(ask(this.porto, ASK, "note", "Which paint?", "participant", "geneva")))
			.contains("Choose the city for which you ask", "Which paint?");
		assertThat(page(this.geneva, ASK)).contains("This is your own practice");
		post(this.porto, ASK, "participant", "porto", "note", "Which paint?");
		assertThat(text(ask(this.geneva, question(), "how", "agree", "address", "nowhere")))
			.contains("This is not an e-mail address");
	}

	@Test
	void nobodyElseReadsWhatWasAsked() {
		post(this.porto, ASK, "participant", "porto", "note", "Which paint?");
		assertThat(this.site.get().uri(question()).with(As.signedIn(this.porto)).exchange()).hasStatus(403);
		assertThat(
				this.site.get().uri(question().replace("/geneva/", "/porto/")).with(As.signedIn(this.porto)).exchange())
			.hasStatus(404);
	}

	@Test
	void whatWaitsIsPassedOnOnceMore() {
		post(this.porto, ASK, "participant", "porto", "note", "Which paint?");
		this.reminders.run();
		assertThat(new Mailbox(this.jdbc, OFFICE).size()).isOne();
		this.jdbc.sql("update inquiry set asked_at = asked_at - interval '15 days'").update();
		this.reminders.run();
		this.reminders.run();
		assertThat(new Mailbox(this.jdbc, OFFICE).size()).isEqualTo(2);
	}

	@Test
	void whatSomebodyAskedIsShownToThemAndErased() {
		post(this.porto, ASK, "participant", "porto", "note", "Which paint?");
		var person = new DataSubject(this.porto.id(), this.porto.email());
		assertThat(this.data.of(person)).singleElement()
			.satisfies((section) -> assertThat(section.rows().get(0).value()).contains("Which paint?"));
		this.data.erase(person);
		assertThat(this.data.of(person)).isEmpty();
	}

	private String question() {
		return "/my/participants/geneva/questions/"
				+ this.jdbc.sql("select id from inquiry").query(String.class).single();
	}

	private Mailbox.Letter mail(String address) {
		return new Mailbox(this.jdbc, address).newest();
	}

	private void post(@Nullable Person person, String address, String... fields) {
		var answer = ask(person, address, fields).getResponse();
		assertThat(answer.getStatus()).as(address).isEqualTo(302);
	}

	private MvcTestResult ask(@Nullable Person person, String address, String... fields) {
		var request = this.site.post().uri(address).with(csrf());
		if (person != null) {
			request = request.with(As.signedIn(person));
		}
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private String page(@Nullable Person person, String address) {
		var request = this.site.get().uri(address);
		return text(((person != null) ? request.with(As.signedIn(person)) : request).exchange());
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
