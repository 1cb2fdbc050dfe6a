package org.citynetworks.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.cache.PageCache;
import org.citynetworks.export.Column.Address;
import org.citynetworks.fact.Fact;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.WhoSaysSo;
import org.citynetworks.membership.Member.Cursor;
import org.citynetworks.membership.MemberFilter;
import org.citynetworks.membership.MemberTable;
import org.citynetworks.membership.MemberLists;
import org.citynetworks.membership.Members;
import org.citynetworks.membership.MembershipWords;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MembersController {

	/** What a stated figure can count that stands beside a list of members. */
	private static final Set<String> MEMBERS = Set.of("associate-members", "associations", "cities",
			"cities-and-regions", "guest-cities", "local-governments", "members", "partner-cities", "partners",
			"regions", "signatories");

	private final Members members;

	private final MemberLists lists;

	private final NetworkRepository networks;

	private final WhoSaysSo facts;

	private final Skies skies;

	private final EndedEntry ended;

	private final PastNetwork past;

	private final MessageSource messages;

	private final Clock clock;

	// Who they are, who says so, and where: three packages
	MembersController(Members members, MemberLists lists, NetworkRepository networks, WhoSaysSo facts, Skies skies,
			EndedEntry ended, PastNetwork past, MessageSource messages, Clock clock) {
		this.members = members;
		this.lists = lists;
		this.networks = networks;
		this.facts = facts;
		this.skies = skies;
		this.ended = ended;
		this.past = past;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/networks/{slug}/members")
	Object list(@PathVariable String slug, @ModelAttribute("filter") MemberFilter filter,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(name = "as-of", required = false) @Nullable String asOf, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		if (asOf != null && AsOf.isAsked(asOf)) {
			return this.past.members(slug, asOf, model, request);
		}
		var there = this.networks.findBySlug(slug);
		if (there.isEmpty()) {
			return this.ended.show(slug, model, response);
		}
		var network = there.get();
		var words = new FactWords(this.messages, LocaleContextHolder.getLocale());
		var today = LocalDate.now(this.clock);
		var facts = new FactLines(
				this.facts.about(network.subject()).stream().filter(MembersController::isOfMembers).toList(), words,
				today);
		var start = (after != null) ? Cursor.parse(after) : Cursor.START;
		var found = find(slug, filter, (start != null) ? start : Cursor.START, words, today);
		found.nextChange(facts)
			.ifPresent((day) -> PageCache.expiresAt(request, day.atStartOfDay(ZoneOffset.UTC).toInstant()));
		model.addAttribute("network", network);
		model.addAttribute("facts", facts);
		model.addAttribute("found", found);
		model.addAttribute("sky", this.skies.of(slug));
		model.addAttribute("lost", start == null);
		model.addAttribute("later", start != null && !start.equals(Cursor.START));
		return "directory/members";
	}

	/** The whole of the list, on however many pages it stands. */
	@GetMapping({ "/networks/{slug}/members.csv", "/networks/{slug}/members.json", "/networks/{slug}/members.geojson" })
	Object data(@PathVariable String slug, @ModelAttribute("filter") MemberFilter filter,
			@RequestParam(name = "as-of", required = false) @Nullable String asOf) {
		AsOf.refuse(asOf);
		var name = this.networks.getBySlug(slug).getName();
		var locale = LocaleContextHolder.getLocale();
		var list = this.lists.of(slug, Language.of(locale));
		var about = new LinkedHashMap<String, Object>();
		about.put("address", new Address(FoundMembers.address(slug, filter.parameters())));
		about.put("network", slug);
		about.put("network_name", name);
		if (list.extent() != null) {
			about.put("extent", list.extent().name().toLowerCase(Locale.ROOT));
		}
		return MemberTable.of(about, (action) -> this.members.each(slug, filter, Language.of(locale), action),
				new MembershipWords(this.messages, locale));
	}

	private FoundMembers find(String slug, MemberFilter filter, Cursor after, FactWords words, LocalDate today) {
		var language = Language.of(words.locale());
		var list = this.lists.of(slug, language);
		// Asked for where there are some, and only beside the whole list
		var isWhole = filter.parameters().isEmpty() && after.equals(Cursor.START);
		return new FoundMembers(slug, filter, list, this.members.count(slug, filter, language),
				this.members.find(slug, filter, after, FoundMembers.PAGE + 1, language),
				(isWhole && list.hasFormer()) ? this.members.former(slug, filter, language) : List.of(), words, today);
	}

	/**
	 * Whether a fact is a stated figure that counts members, now and of this network, or
	 * the website on which to look for them.
	 */
	private static boolean isOfMembers(Fact fact) {
		return fact.field().equals("website")
				|| fact.field().equals("stated_figure") && fact.unit() == null && MEMBERS.contains(fact.counted());
	}

}
