package org.citynetworks.joining;

import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One page on a network to print for a mayor.
 */
@Controller
class MemoController {

	private final FindAsking find;

	private final MakeMemo make;

	MemoController(FindAsking find, MakeMemo make) {
		this.find = find;
		this.make = make;
	}

	@GetMapping("/networks/{slug}/memo")
	String memo(@PathVariable String slug, @ModelAttribute("asked") Asked asked, Model model,
			HttpServletRequest request) {
		var language = Language.of(LocaleContextHolder.getLocale());
		var memo = this.make.of(slug, this.find.of(asked, language), language);
		model.addAttribute("memo", memo);
		model.addAttribute("all", asked.all());
		// It bears its date
		PageCache.expiresAt(request, memo.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
		return "joining/memo";
	}

}
