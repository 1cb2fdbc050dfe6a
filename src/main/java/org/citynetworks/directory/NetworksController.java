package org.citynetworks.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.WhoSaysSo;
import org.citynetworks.membership.MemberFilter;
import org.citynetworks.membership.Members;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class NetworksController {

	private final FindNetworks find;

	private final NetworkRepository networks;

	private final WhoSaysSo facts;

	private final Members members;

	private final FindChanges changes;

	private final MessageSource messages;

	private final Clock clock;

	// Each part of an entry is read by the package that owns it
	NetworksController(FindNetworks find, NetworkRepository networks, WhoSaysSo facts, Members members,
			FindChanges changes, MessageSource messages, Clock clock) {
		this.find = find;
		this.networks = networks;
		this.facts = facts;
		this.members = members;
		this.changes = changes;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/networks")
	String list(@ModelAttribute("filter") NetworkFilter filter, Model model) {
		model.addAttribute("found", this.find.by(filter, words()));
		return "directory/networks";
	}

	@GetMapping("/networks/{slug}")
	Object show(@PathVariable String slug, Model model, HttpServletRequest request) {
		var entry = this.networks.findBySlug(slug);
		if (entry.isEmpty()) {
			return permanently("/networks/" + this.find.slugOf(slug).orElseThrow(() -> new NotFound("network", slug)));
		}
		var network = entry.get();
		var facts = new FactLines(this.facts.about(network.subject()), words(), LocalDate.now(this.clock));
		facts.nextChange()
			.ifPresent((day) -> PageCache.expiresAt(request, day.atStartOfDay(ZoneOffset.UTC).toInstant()));
		model.addAttribute("network", network);
		model.addAttribute("facts", facts);
		model.addAttribute("members", members(slug));
		model.addAttribute("changed", this.changes.lastOf(network.subject()).orElse(null));
		return "directory/network";
	}

	private static RedirectView permanently(String address) {
		var redirect = new RedirectView(address, true);
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return redirect;
	}

	private MembersInBrief members(String slug) {
		var locale = LocaleContextHolder.getLocale();
		var language = Language.of(locale);
		return MembersInBrief.of(this.members.list(slug, language),
				this.members.count(slug, MemberFilter.NONE, language), locale);
	}

	private FactWords words() {
		return new FactWords(this.messages, LocaleContextHolder.getLocale(), Facet::address);
	}

}
