package org.citynetworks.inquiry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.account.Person;
import org.citynetworks.account.Teams;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.practice.Practice;
import org.citynetworks.shared.Language;
import org.citynetworks.web.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes to those who ask and those who are asked; neither learns the other's address
 * before both want that.
 */
@Component
class TellOfAsking {

	private final Teams teams;

	private final Outbox outbox;

	private final SiteAddress site;

	TellOfAsking(Teams teams, Outbox outbox, SiteAddress site) {
		this.teams = teams;
		this.outbox = outbox;
		this.site = site;
	}

	/** A link to whoever asked, with which they confirm that it is their address. */
	void link(Inquiry one, Practice practice, String code) {
		var words = words(one, practice, one.language());
		words.put("link", link(one));
		toAsker(one, "inquiry.link", true, words, code);
	}

	/** To the team and to the office that is named as the one to ask. */
	void asked(Inquiry one, Practice practice) {
		var team = this.teams.of(practice.keeper().subject());
		team.forEach((person) -> asked(one, practice, person.email(), person.name(), person.language(), true));
		var office = practice.mail();
		if (office != null && team.stream()
			.noneMatch((person) -> EmailAddress.key(person.email()).equals(EmailAddress.key(office)))) {
			asked(one, practice, office, "", Language.of(Locale.forLanguageTag(practice.language())), false);
		}
	}

	// The office has no account, and answers through the team
	private void asked(Inquiry one, Practice practice, String email, String name, Language language,
			boolean mayAnswer) {
		var words = words(one, practice, language);
		words.put("name", name);
		words.put("mayAnswer", mayAnswer);
		if (mayAnswer) {
			words.put("page", this.site.origin() + language.prefix() + "/my/participants/" + practice.keeper().slug()
					+ "/questions/" + one.id());
		}
		this.outbox
			.add(new Mail(Address.of(email), language, "inquiry.asked", words, mayAnswer, practice.subject(), null));
	}

	/** To whoever asked: whom to write to, and how to take back what is public of it. */
	void agreed(Inquiry one, Practice practice, String reply, String address, String code) {
		var words = words(one, practice, one.language());
		words.put("reply", reply);
		words.put("address", address);
		words.put("link", link(one));
		toAsker(one, "inquiry.agreed", false, words, code);
	}

	/** To whoever agreed for the team: whom they can write to. */
	void met(Inquiry one, Practice practice, Person person) {
		var words = words(one, practice, person.language());
		words.put("name", person.name());
		words.put("address", one.email());
		words.put("who", one.name());
		this.outbox.add(new Mail(Address.of(person.email()), person.language(), "inquiry.met", words, false,
				practice.subject(), null));
	}

	/** To whoever asked. */
	void declined(Inquiry one, Practice practice, String reply) {
		var words = words(one, practice, one.language());
		words.put("reply", reply);
		toAsker(one, "inquiry.declined", false, words, null);
	}

	private void toAsker(Inquiry one, String kind, boolean asks, Map<String, Object> words, @Nullable String code) {
		words.put("name", one.name());
		this.outbox.add(new Mail(Address.of(one.email()), one.language(), kind, words, asks,
				"practice/" + one.practice(), code));
	}

	private String link(Inquiry one) {
		return this.site.origin() + one.language().prefix() + AskCityController.address(one.practice()) + "/links/"
				+ one.id();
	}

	private Map<String, Object> words(Inquiry one, Practice practice, Language language) {
		var words = new HashMap<String, Object>();
		words.put("asker", one.called());
		words.put("keeper", practice.keeper().called());
		words.put("practice", practice.called());
		words.put("note", one.note());
		words.put("trying", one.isTrying());
		words.put("page", this.site.origin() + language.prefix() + practice.path());
		return words;
	}

}
