package org.citynetworks.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.citynetworks.eligibility.Decision;
import org.citynetworks.eligibility.FindRules;
import org.citynetworks.eligibility.NetworkRules;
import org.citynetworks.eligibility.Readings;
import org.citynetworks.fact.Fact;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.WhoSaysSo;
import org.citynetworks.joining.Memo.About;
import org.citynetworks.joining.Memo.Can;
import org.citynetworks.joining.Memo.Duties;
import org.citynetworks.joining.Memo.Point;
import org.citynetworks.joining.Memo.Price;
import org.citynetworks.joining.Memo.Sum;
import org.citynetworks.joining.Memo.Whom;
import org.citynetworks.joining.Memo.Why;
import org.citynetworks.membership.Member;
import org.citynetworks.membership.MemberFilter;
import org.citynetworks.membership.Members;
import org.citynetworks.network.Contacts;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.Site;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the page on one network for a mayor.
 */
@Component
class MakeMemo {

	private static final int MOST_NEIGHBOURS = 6;

	private final FindRules rules;

	private final WhoSaysSo facts;

	private final Members members;

	private final Contacts contacts;

	private final MessageSource messages;

	private final Clock clock;

	// A memo draws on all that is known of a network
	MakeMemo(FindRules rules, WhoSaysSo facts, Members members, Contacts contacts, MessageSource messages,
			Clock clock) {
		this.rules = rules;
		this.facts = facts;
		this.members = members;
		this.contacts = contacts;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The memo.
	 * @param asking who asks, if that is known
	 */
	Memo of(String slug, Optional<Asking> asking, Language language) {
		var today = LocalDate.now(this.clock);
		var words = new FactWords(this.messages, language.locale());
		var rules = this.rules.of(slug).orElseThrow(() -> new NotFound("network", slug));
		var notes = new Footnotes(words, today);
		// In the order of the page, as that numbers the sources
		var about = about(slug, notes);
		var can = asking.map((one) -> can(rules, one, today, notes));
		var why = why(rules, asking, language, notes);
		var price = price(rules, asking, new ReckonCost(words, today), notes);
		var duties = new Duties(notes.lines(rules.field("requires")), notes.lines(rules.field("reporting_duty")),
				notes.lines(telling(rules, Readings::isOnSigning)), notes.lines(telling(rules, Readings::isOnLeaving)));
		return new Memo(slug, rules.name(), today, asking.orElse(null), about, can.orElse(null), why, price, duties,
				whom(rules), notes.sources());
	}

	private About about(String slug, Footnotes notes) {
		var facts = this.facts.about("network/" + slug)
			.stream()
			.filter((fact) -> fact.source().basis() != Basis.UNKNOWN)
			.toList();
		var mission = notes.lines(first(facts, "mission"));
		return new About(mission,
				Stream.of("kind", "founded_year", "secretariat_city")
					.map((field) -> new Point(field, notes.lines(first(facts, field))))
					.filter((point) -> !point.lines().isEmpty())
					.toList());
	}

	private static Can can(NetworkRules rules, Asking asking, LocalDate today, Footnotes notes) {
		var decision = Decision.of(rules, asking.applicant(), today);
		var listed = asking.memberships()
			.stream()
			.filter((membership) -> membership.network().equals(rules.slug()) && !membership.isFormer())
			.findFirst();
		if (listed.isPresent()) {
			return new Can(decision.answer(), notes.number(listed.get().source()), List.of());
		}
		return new Can(decision.answer(), null,
				decision.decisive()
					.stream()
					.map((reason) -> new Point(reason.ground().name(), notes.lines(reason.rules())))
					.toList());
	}

	private Why why(NetworkRules rules, Optional<Asking> asking, Language language, Footnotes notes) {
		var neighbours = asking.map((one) -> neighbours(rules.slug(), one, language)).orElse(List.of());
		return new Why(notes.lines(rules.field("theme")), notes.lines(rules.field("sdg")),
				neighbours.stream().limit(MOST_NEIGHBOURS).toList(), neighbours.size() > MOST_NEIGHBOURS);
	}

	// One more than can be shown, besides the place itself
	private List<String> neighbours(String slug, Asking asking, Language language) {
		var country = asking.applicant().country();
		if (country == null) {
			return List.of();
		}
		var ofTheCountry = new MemberFilter(null, country.code(), null, null);
		return this.members.find(slug, ofTheCountry, Member.Cursor.START, MOST_NEIGHBOURS + 2, language)
			.stream()
			.filter((member) -> !isSame(member.address(), asking.address()))
			.map(Member::name)
			.toList();
	}

	private static boolean isSame(@Nullable String address, @Nullable String other) {
		return address != null && address.equals(other);
	}

	private static Price price(NetworkRules rules, Optional<Asking> asking, ReckonCost reckon, Footnotes notes) {
		var sums = asking.stream()
			.flatMap((one) -> reckon.of(rules, one.applicant()).estimates().stream())
			.map((one) -> new Sum(one.sum(), one.formula(), notes.number(one.source())))
			.toList();
		return new Price(sums, sums.isEmpty() ? notes.lines(rules.field("fee_rule")) : List.of());
	}

	private List<Whom> whom(NetworkRules rules) {
		var sites = rules.terms("website").stream().map((site) -> new Whom(site, Site.of(site) + Site.pathOf(site)));
		var contacts = this.contacts.of(rules.slug())
			.stream()
			.flatMap((contact) -> Stream.ofNullable(contact.roleAddress()))
			.map((address) -> new Whom("mailto:" + address, address));
		return Stream.concat(contacts, sites).toList();
	}

	private static List<Fact> first(List<Fact> facts, String field) {
		return facts.stream().filter((fact) -> fact.field().equals(field)).limit(1).toList();
	}

	private static List<Fact> telling(NetworkRules rules, BiPredicate<String, Fact> wanted) {
		return rules.facts().stream().filter((fact) -> wanted.test(rules.slug(), fact)).toList();
	}

}
