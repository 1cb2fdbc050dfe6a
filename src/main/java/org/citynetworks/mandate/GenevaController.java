package org.citynetworks.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.export.UnknownTerm;
import org.citynetworks.fact.FactWords;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Networks by mandate and region, as a page and as a file.
 */
@Controller
class GenevaController {

	private final FindMandates find;

	private final MessageSource messages;

	private final Clock clock;

	GenevaController(FindMandates find, MessageSource messages, Clock clock) {
		this.find = find;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/geneva")
	String show(@ModelAttribute("filter") MandateFilter filter, Model model, HttpServletRequest request) {
		var found = found(filter);
		var lines = found.lines();
		lines.stream()
			.map((line) -> line.facts().nextChange())
			.flatMap(Optional::stream)
			.forEach((day) -> PageCache.expiresAt(request, day.atStartOfDay(ZoneOffset.UTC).toInstant()));
		model.addAttribute("found", found);
		model.addAttribute("lines", lines);
		model.addAttribute("balance", found.balance(this.find.members(found.mandates())));
		return "mandate/geneva";
	}

	@GetMapping({ "/geneva.csv", "/geneva.json" })
	Object data(@ModelAttribute("filter") MandateFilter filter) {
		var found = found(filter);
		found.unknown().stream().findFirst().ifPresent((one) -> {
			throw new UnknownTerm(one.side().parameter(), one.name());
		});
		return MandateTable.of(filter.address(), found.mandates(), words());
	}

	private FoundMandates found(MandateFilter filter) {
		var words = words();
		return new FoundMandates(this.find.all(Language.of(words.locale())), filter, words, LocalDate.now(this.clock));
	}

	private FactWords words() {
		return new FactWords(this.messages, LocaleContextHolder.getLocale());
	}

}
