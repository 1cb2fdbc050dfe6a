package org.citynetworks.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.fact.Fact;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.Statements;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;
import org.citynetworks.membership.MembersAsOf;
import org.citynetworks.membership.MembershipWords;
import org.citynetworks.network.Contacts;
import org.citynetworks.network.NetworkEditing;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows how a network's entry, or its list of members, stood at the end of a day.
 */
@Component
class PastNetwork {

	private final Revisions revisions;

	private final NetworkEditing editing;

	private final Contacts contacts;

	private final MembersAsOf members;

	private final Skies skies;

	private final MessageSource messages;

	private final Clock clock;

	// The same parts as those of an entry now
	PastNetwork(Revisions revisions, NetworkEditing editing, Contacts contacts, MembersAsOf members, Skies skies,
			MessageSource messages, Clock clock) {
		this.revisions = revisions;
		this.editing = editing;
		this.contacts = contacts;
		this.members = members;
		this.skies = skies;
		this.messages = messages;
		this.clock = clock;
	}

	/** The entry, on the page of the entry. */
	Object entry(String slug, String asked, Model model, HttpServletRequest request) {
		return show(slug, "", asked, "directory/network", model, request);
	}

	/** All that were listed then, on one page. */
	Object members(String slug, String asked, Model model, HttpServletRequest request) {
		return show(slug, "/members", asked, "directory/members-then", model, request);
	}

	private Object show(String slug, String part, String asked, String view, Model model, HttpServletRequest request) {
		var asOf = AsOf.of(asked, this.clock);
		asOf.expire(request);
		var subject = NetworkEditing.KIND + "/" + slug;
		var moment = asOf.moment();
		var then = Optional.ofNullable(moment)
			.flatMap((at) -> this.revisions.at(subject, at))
			.filter((revision) -> !revision.kind().isEnd());
		if (moment == null || then.isEmpty()) {
			var now = this.revisions.latest(subject).orElseThrow(() -> new NotFound("network", slug));
			return asOf.nothing(this.editing.title(now.state()), "/networks/" + slug + part,
					"/networks/" + slug + "/history", model);
		}
		fill(slug, then.get(), asOf, moment, model);
		return view;
	}

	private void fill(String slug, Revision then, AsOf asOf, Instant moment, Model model) {
		var locale = LocaleContextHolder.getLocale();
		var language = Language.of(locale);
		var words = new FactWords(this.messages, locale, Facet::address);
		var day = Objects.requireNonNull(asOf.day());
		var facts = Statements.facts(then.state(), this.editing.schema());
		var listed = PastMembers.of(day, this.members.of(slug, moment, language),
				this.revisions.at("members/" + slug, moment).map(Revision::state), language);
		model.addAttribute("asOf", asOf);
		model.addAttribute("number", then.number());
		model.addAttribute("network", this.editing.of(slug, then.state()));
		model.addAttribute("facts", new FactLines(facts, words, day));
		model.addAttribute("contacts", this.contacts.in(then.state()));
		model.addAttribute("listed", listed);
		model.addAttribute("words", new MembershipWords(this.messages, locale));
		model.addAttribute("members", listed.inBrief(locale));
		model.addAttribute("sky", this.skies.of(listed.cities(),
				facts.stream().filter((fact) -> fact.field().equals("region_covered")).map(Fact::value).toList()));
		model.addAttribute("changed", LocalDate.ofInstant(then.changedAt(), ZoneOffset.UTC));
	}

}
