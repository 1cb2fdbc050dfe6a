package org.citynetworks.compare;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.compare.FindChoices.Choice;
import org.citynetworks.directory.Skies;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.WhoSaysSo;
import org.citynetworks.membership.MemberLists;
import org.citynetworks.network.NetworkAddresses;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Two to four networks side by side, or the choice of them.
 */
@Controller
class ComparisonController {

	private final FindChoices choices;

	private final NetworkAddresses addresses;

	private final WhoSaysSo facts;

	private final MemberLists lists;

	private final Skies skies;

	private final MessageSource messages;

	private final Clock clock;

	// Each row is read by the package that owns it
	ComparisonController(FindChoices choices, NetworkAddresses addresses, WhoSaysSo facts, MemberLists lists,
			Skies skies, MessageSource messages, Clock clock) {
		this.choices = choices;
		this.addresses = addresses;
		this.facts = facts;
		this.lists = lists;
		this.skies = skies;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/networks/compare")
	String compare(@RequestParam(required = false) @Nullable List<String> network, Model model,
			HttpServletRequest request) {
		var all = this.choices.all();
		var selection = Selection.of(Objects.requireNonNullElse(network, List.of()), all, this.addresses::now);
		model.addAttribute("choices", all);
		model.addAttribute("selection", selection);
		if (selection.isEnough()) {
			var words = new FactWords(this.messages, LocaleContextHolder.getLocale());
			var comparison = Comparison.of(columns(selection, words), words);
			comparison.nextChange()
				.ifPresent((day) -> PageCache.expiresAt(request, day.atStartOfDay(ZoneOffset.UTC).toInstant()));
			model.addAttribute("comparison", comparison);
			model.addAttribute("words", words);
		}
		return "compare/compare";
	}

	private List<Column> columns(Selection selection, FactWords words) {
		var slugs = selection.compared().stream().map(Choice::slug).toList();
		var facts = this.facts.about(slugs.stream().map((slug) -> "network/" + slug).toList());
		var lists = this.lists.of(slugs, Language.of(words.locale()));
		var skies = this.skies.of(slugs);
		var today = LocalDate.now(this.clock);
		return selection.compared()
			.stream()
			.map((choice) -> Column.of(choice, facts.getOrDefault("network/" + choice.slug(), List.of()), words, today,
					lists.get(choice.slug()), skies.get(choice.slug()), selection.addressWithout(choice)))
			.toList();
	}

}
