package org.citynetworks.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.cache.PageCache;
import org.citynetworks.changes.FindChanges;
import org.citynetworks.export.Column.Address;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.LinkedOrganisation;
import org.citynetworks.fact.StatementTables;
import org.citynetworks.fact.WhoSaysSo;
import org.citynetworks.membership.MemberFilter;
import org.citynetworks.membership.MemberLists;
import org.citynetworks.membership.Members;
import org.citynetworks.network.Contacts;
import org.citynetworks.network.Network;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class NetworkController {

	private final NetworkRepository networks;

	private final FindNetworks find;

	private final WhoSaysSo facts;

	private final Members members;

	private final MemberLists lists;

	private final Skies skies;

	private final FindChanges changes;

	private final Contacts contacts;

	private final EndedEntry ended;

	private final PastNetwork past;

	private final StatementTables statements;

	private final MessageSource messages;

	private final Clock clock;

	// Each part of an entry is read by the package that owns it
	NetworkController(NetworkRepository networks, FindNetworks find, WhoSaysSo facts, Members members,
			MemberLists lists, Skies skies, FindChanges changes, Contacts contacts, EndedEntry ended, PastNetwork past,
			StatementTables statements, MessageSource messages, Clock clock) {
		this.networks = networks;
		this.find = find;
		this.facts = facts;
		this.members = members;
		this.lists = lists;
		this.skies = skies;
		this.changes = changes;
		this.contacts = contacts;
		this.ended = ended;
		this.past = past;
		this.statements = statements;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The entry, now or as of a day, or that it has ended; an acronym leads to it.
	 */
	@GetMapping("/networks/{slug}")
	Object show(@PathVariable String slug, @RequestParam(name = "as-of", required = false) @Nullable String asOf,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		if (asOf != null && AsOf.isAsked(asOf)) {
			return this.past.entry(slug, asOf, model, request);
		}
		var network = this.networks.findBySlug(slug);
		if (network.isPresent()) {
			return entry(network.get(), model, request);
		}
		var meant = this.find.slugOf(slug);
		if (meant.isEmpty()) {
			return this.ended.show(slug, model, response);
		}
		var redirect = new RedirectView("/networks/" + meant.get(), true);
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return redirect;
	}

	/** All that is said of a network, as data. */
	@GetMapping({ "/networks/{slug}.csv", "/networks/{slug}.json" })
	Object data(@PathVariable String slug, @RequestParam(name = "as-of", required = false) @Nullable String asOf) {
		AsOf.refuse(asOf);
		var network = this.networks.getBySlug(slug);
		var about = new LinkedHashMap<String, Object>();
		about.put("address", new Address("/networks/" + slug));
		about.put("slug", slug);
		about.put("name", network.getName());
		about.put("supplied_text", network.getSuppliedText());
		if (network.getTextLanguage() != null) {
			about.put("text_language", network.getTextLanguage());
		}
		if (network.getPublication() != null) {
			about.put("text_source", network.getPublication().getAddress());
		}
		return this.statements.about(network.subject(), about,
				new FactWords(this.messages, LocaleContextHolder.getLocale()));
	}

	private String entry(Network network, Model model, HttpServletRequest request) {
		var locale = LocaleContextHolder.getLocale();
		var language = Language.of(locale);
		var words = new FactWords(this.messages, locale, Facet::address);
		var said = this.facts.about(network.subject());
		var facts = new FactLines(said, words, LocalDate.now(this.clock));
		facts.nextChange()
			.ifPresent((day) -> PageCache.expiresAt(request, day.atStartOfDay(ZoneOffset.UTC).toInstant()));
		model.addAttribute("network", network);
		model.addAttribute("facts", facts);
		model.addAttribute("linked", LinkedOrganisation.of(network.getName(),
				language.prefix() + "/networks/" + network.getSlug(), said, words));
		model.addAttribute("contacts", this.contacts.of(network.getSlug()));
		model.addAttribute("members", MembersInBrief.of(this.lists.of(network.getSlug(), language),
				this.members.count(network.getSlug(), MemberFilter.NONE, language), locale));
		model.addAttribute("sky", this.skies.of(network.getSlug()));
		model.addAttribute("changed", this.changes.lastOf(network.subject()).orElse(null));
		return "directory/network";
	}

}
