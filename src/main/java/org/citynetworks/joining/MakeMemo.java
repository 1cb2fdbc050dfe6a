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
import org.citynetworks.joining.Footnotes.Line;
import org.citynetworks.joining.Memo.Neighbours;
import org.citynetworks.joining.Memo.Point;
import org.citynetworks.joining.Memo.Sum;
import org.citynetworks.joining.Memo.Whom;
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
		var all = this.facts.about("network/" + slug)
			.stream()
			.filter((fact) -> fact.source().basis() != Basis.UNKNOWN)
			.toList();
		var decision = asking.map((one) -> Decision.of(rules, one.applicant(), today));
		var cost = asking.map((one) -> new ReckonCost(words, today).of(rules, one.applicant()));
		// In the order of the page, as that numbers the sources
		var mission = notes.lines(first(all, "mission"));
		var what = Stream.of("kind", "founded_year", "secretariat_city")
			.map((field) -> new Point(field, notes.lines(first(all, field))))
			.filter((point) -> !point.lines().isEmpty())
			.toList();
		var listed = asking.flatMap((one) -> membership(one, slug, notes));
		var reasons = decision.filter((one) -> listed.isEmpty())
			.stream()
			.flatMap((one) -> one.decisive().stream())
			.map((reason) -> new Point(reason.ground().name(), notes.lines(reason.rules())))
			.toList();
		var themes = notes.lines(rules.field("theme"));
		var goals = notes.lines(rules.field("sdg"));
		var sums = cost.stream()
			.flatMap((one) -> one.estimates().stream())
			.map((one) -> new Sum(one.sum(), one.formula(), notes.number(one.source())))
			.toList();
		var fee = sums.isEmpty() ? notes.lines(rules.field("fee_rule")) : List.<Line>of();
		return new Memo(slug, rules.name(), today, asking.orElse(null), decision.map(Decision::answer).orElse(null),
				listed.orElse(null), reasons, mission, what, themes, goals,
				asking.map((one) -> neighbours(slug, one, language)).orElse(Neighbours.NONE), sums, fee,
				notes.lines(rules.field("requires")), notes.lines(rules.field("reporting_duty")),
				notes.lines(telling(rules, Readings::isOnSigning)), notes.lines(telling(rules, Readings::isOnLeaving)),
				whom(slug, rules), notes.sources());
	}

	private static List<Fact> first(List<Fact> facts, String field) {
		return facts.stream().filter((fact) -> fact.field().equals(field)).limit(1).toList();
	}

	private static List<Fact> telling(NetworkRules rules, BiPredicate<String, Fact> wanted) {
		return rules.facts().stream().filter((fact) -> wanted.test(rules.slug(), fact)).toList();
	}

	private static Optional<Integer> membership(Asking asking, String slug, Footnotes notes) {
		return asking.memberships()
			.stream()
			.filter((membership) -> membership.network().equals(slug) && !membership.isFormer())
			.findFirst()
			.map((membership) -> notes.number(membership.source()));
	}

	private Neighbours neighbours(String slug, Asking asking, Language language) {
		var country = asking.applicant().country();
		if (country == null) {
			return Neighbours.NONE;
		}
		var ofTheCountry = new MemberFilter(null, country.code(), null, null);
		var names = this.members.find(slug, ofTheCountry, Member.Cursor.START, MOST_NEIGHBOURS + 2, language)
			.stream()
			.filter((member) -> !isSame(member.address(), asking.address()))
			.map(Member::name)
			.toList();
		return new Neighbours(names.stream().limit(MOST_NEIGHBOURS).toList(), names.size() > MOST_NEIGHBOURS);
	}

	private static boolean isSame(@Nullable String address, @Nullable String other) {
		return address != null && address.equals(other);
	}

	private List<Whom> whom(String slug, NetworkRules rules) {
		var sites = rules.terms("website").stream().map((site) -> new Whom(site, Site.of(site) + Site.pathOf(site)));
		var contacts = this.contacts.of(slug)
			.stream()
			.flatMap((contact) -> Stream.ofNullable(contact.roleAddress()))
			.map((address) -> new Whom("mailto:" + address, address));
		return Stream.concat(contacts, sites).toList();
	}

}
