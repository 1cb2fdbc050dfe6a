package org.citynetworks.directory;

import java.time.Clock;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.UnknownTerm;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.StatementTables;
import org.citynetworks.fact.StatementTables.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NetworksController {

	private final FindNetworks find;

	private final Skies skies;

	private final MessageSource messages;

	private final StatementTables statements;

	private final Clock clock;

	NetworksController(FindNetworks find, Skies skies, StatementTables statements, MessageSource messages,
			Clock clock) {
		this.find = find;
		this.skies = skies;
		this.statements = statements;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/networks")
	Object list(@ModelAttribute("filter") NetworkFilter filter,
			@RequestParam(name = "as-of", required = false) @Nullable String asOf, Model model,
			HttpServletRequest request) {
		var words = new FactWords(this.messages, LocaleContextHolder.getLocale(), Facet::address);
		if (asOf != null && AsOf.isAsked(asOf)) {
			return past(AsOf.of(asOf, this.clock), words, model, request);
		}
		model.addAttribute("found", this.find.by(filter, words));
		model.addAttribute("skies", this.skies.all());
		return "directory/networks";
	}

	/** The same as data: a network a row, and all that is said of it. */
	@GetMapping({ "/networks.csv", "/networks.json" })
	Object data(@ModelAttribute("filter") NetworkFilter filter,
			@RequestParam(name = "as-of", required = false) @Nullable String asOf) {
		var words = new FactWords(this.messages, LocaleContextHolder.getLocale());
		var found = this.find.by(filter, words);
		AsOf.refuse(asOf);
		found.unknown().stream().findFirst().ifPresent((one) -> {
			throw new UnknownTerm(this.messages.getMessage(one.message(), null, words.locale()), one.term());
		});
		var networks = found.networks()
			.stream()
			.map((row) -> new Subject("network/" + row.slug(), row.slug(), row.name(), "/networks/" + row.slug()))
			.toList();
		return this.statements.of(networks, Map.of("address", new Address(filter.address())), words);
	}

	// All of them: what was chosen then is found in what stood then
	private Object past(AsOf asOf, FactWords words, Model model, HttpServletRequest request) {
		asOf.expire(request);
		var moment = asOf.moment();
		if (moment == null) {
			return asOf.nothing(this.messages.getMessage("networks.title", null, words.locale()), "/networks", null,
					model);
		}
		model.addAttribute("asOf", asOf);
		model.addAttribute("found", this.find.at(moment, words));
		return "directory/networks-then";
	}

}
