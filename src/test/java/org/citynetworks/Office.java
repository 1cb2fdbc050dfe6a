package org.citynetworks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.Mailbox.Letter;
import org.citynetworks.form.Forms;
import org.citynetworks.form.Question;
import org.citynetworks.shared.Language;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody in a city's administration, who reads the site and the mails in one language.
 */
record Office(ApplicationContext site, Page page, Language language, String email) {

	private static final String FORM = "cities-programme";

	/** What the site says, in the language of the reader. */
	String say(String message, Object... arguments) {
		return this.site.getMessage(message, arguments, this.language.locale());
	}

	void go(String address) {
		this.page.navigate(this.language.prefix() + address);
	}

	void follow(String message, Object... arguments) {
		followTo(say(message, arguments));
	}

	void followTo(String link) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
	}

	void press(String message, Object... arguments) {
		this.page
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(message, arguments)).setExact(true))
			.click();
	}

	void type(String label, String text) {
		field(say(label)).fill(text);
	}

	void tick(String label, Object... arguments) {
		field(say(label, arguments)).check();
	}

	/** What a label belongs to, whether it may be left out or not. */
	private Locator field(String label) {
		var literally = label.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
		return this.page.getByLabel(Pattern.compile("^\\s*" + literally + "(\\s+\\([^)]*\\))?\\s*$"));
	}

	void isAt(String message, Object... arguments) {
		assertThat(this.page.locator("h1")).hasText(say(message, arguments));
		assertThat(this.page.locator("body")).not().containsText("??");
		assertThat(this.page.locator("html")).hasAttribute("lang", this.language.tag());
	}

	void reads(String text) {
		assertThat(this.page.locator("main")).containsText(text);
	}

	/** What a task of the form is called. */
	String task(String code) {
		return this.site.getBean(Forms.class).current(FORM).task(code).orElseThrow().title().in(this.language);
	}

	/** Answers questions of the task whose page is open. */
	void answer(String task, Map<String, String> answers) {
		answers.forEach((code, text) -> {
			var question = this.site.getBean(Forms.class)
				.current(FORM)
				.task(task)
				.flatMap((asked) -> asked.question(code))
				.orElseThrow();
			if (question.kind() == Question.Kind.CHOICE) {
				choose(question, text);
			}
			else {
				field(question.label().in(this.language)).fill(text);
			}
		});
	}

	private void choose(Question question, String code) {
		var choice = question.choices().stream().filter((one) -> one.code().equals(code)).findFirst().orElseThrow();
		this.page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question.label().in(this.language)))
			.getByLabel(choice.label().in(this.language), new Locator.GetByLabelOptions().setExact(true))
			.check();
	}

	Letter mail() {
		return new Mailbox(this.site.getBean(JdbcClient.class), this.email).newest();
	}

	/** Opens the newest mail, which is about something, and comes in by its link. */
	void comeInFromTheMail(String subject, Object... arguments) {
		var letter = mail();
		assertThat(letter.subject()).endsWith(say(subject, arguments));
		// As in a new tab: of another # alone the page that is open would take no notice
		this.page.navigate("about:blank");
		this.page.navigate(letter.link() + "#" + letter.code());
		var door = this.page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(say("answering.enter.go")).setExact(true));
		if (door.count() == 0) {
			return;
		}
		if (this.page.locator("#code").inputValue().isEmpty()) {
			type("answering.enter.code", letter.code());
		}
		door.click();
	}

	/** The code in the newest mail, as it is read there. */
	String code() {
		var code = Pattern.compile("\\b\\d{6}\\b").matcher(mail().text());
		assertThat(code.find()).isTrue();
		return code.group();
	}

	/** All mails came in the language of their reader, and no word was missing. */
	void hasMailsInOneLanguage(List<String> kinds) {
		var mails = this.site.getBean(JdbcClient.class)
			.sql("select kind, language, subject || ' ' || text || ' ' || html as said from mail where recipient = ? order by created_at, id")
			.param(this.email)
			.query((row, number) -> new Mail(row.getString(1), row.getString(2), row.getString(3)))
			.list();
		assertThat(mails).extracting(Mail::kind).containsExactlyElementsOf(kinds);
		assertThat(mails).allSatisfy((mail) -> {
			assertThat(mail.language()).isEqualTo(this.language.tag());
			assertThat(mail.said()).contains(say("mail.foot")).doesNotContain("??", "{0}");
			if (this.language != Language.ENGLISH) {
				assertThat(mail.said().toLowerCase(Locale.ROOT)).doesNotContain(" the ", " you ", " your ");
				assertThat(mail.said()).doesNotContainPattern("(?<!/fr)/applications/");
			}
		});
	}

	private record Mail(String kind, String language, String said) {
	}

}
