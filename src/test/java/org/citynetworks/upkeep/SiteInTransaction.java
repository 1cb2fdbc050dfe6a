package org.citynetworks.upkeep;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Publish;
import org.citynetworks.web.LanguagePrefix;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * The site as an editor uses it inside the transaction of a test.
 */
@TestComponent
class SiteInTransaction {

	private static final Pattern DRAFT = Pattern.compile("/admin/drafts/([0-9a-f-]{36})(/review)?");

	private final MockMvcTester site;

	private final PersonRepository people;

	private final Drafts drafts;

	private final Publish publish;

	SiteInTransaction(WebApplicationContext context, PersonRepository people, Drafts drafts, Publish publish) {
		this.site = MockMvcTester.from(context,
				(builder) -> builder.addFilters(context.getBean(LanguagePrefix.class)).apply(springSecurity()).build());
		this.people = people;
		this.drafts = drafts;
		this.publish = publish;
	}

	Person editor() {
		return As.somebody(this.people, Grant.everywhere(Role.EDITOR));
	}

	MvcTestResult get(String address) {
		return this.site.get().uri(address).servletPath(address.replaceFirst("\\?.*", "")).exchange();
	}

	MvcTestResult get(Person person, String address) {
		return this.site.get()
			.uri(address)
			.servletPath(address.replaceFirst("\\?.*", ""))
			.with(As.signedIn(person))
			.exchange();
	}

	/** What a page says, which is there. */
	String read(Person person, String address) {
		var result = get(person, address);
		assertThat(result).as(address).hasStatusOk();
		return text(result);
	}

	static String text(MvcTestResult result) {
		var text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text).doesNotContain("??");
		return text;
	}

	/** Sends fields, as names and values by turns. */
	MvcTestResult post(Person person, String address, String... fields) {
		var request = this.site.post().uri(address).servletPath(address).with(csrf()).with(As.signedIn(person));
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	/** The draft that an answer leads to. */
	Draft draft(MvcTestResult answer) {
		var address = DRAFT.matcher(String.valueOf(answer.getResponse().getRedirectedUrl()));
		assertThat(address.matches()).as(() -> text(answer)).isTrue();
		return this.drafts.get(UUID.fromString(address.group(1)));
	}

	Outcome publish(Draft draft) {
		return this.publish.publish(draft.id(), draft.version(), draft.person());
	}

}
