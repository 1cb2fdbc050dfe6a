package org.citynetworks.practice;

import java.util.List;

import org.citynetworks.export.UnknownTerm;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.citynetworks.shared.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The practices, for everybody.
 */
@Controller
class PracticesController {

	private static final int MOST = 1000;

	private final Practices practices;

	private final Finder finder;

	private final List<Adoption> adoption;

	private final MessageSource messages;

	PracticesController(Practices practices, Finder finder, ObjectProvider<Adoption> adoption, MessageSource messages) {
		this.practices = practices;
		this.finder = finder;
		this.adoption = adoption.orderedStream().toList();
		this.messages = messages;
	}

	@GetMapping("/practices")
	String list(@ModelAttribute("filter") PracticeFilter filter, Model model) {
		var words = words();
		model.addAttribute("found", found(filter, words));
		model.addAttribute("words", words);
		return "practice/practices";
	}

	/** The same as data: a practice a row. */
	@GetMapping({ "/practices.csv", "/practices.json" })
	Object data(@ModelAttribute("filter") PracticeFilter filter) {
		var found = found(filter, words());
		found.unknown().stream().findFirst().ifPresent((one) -> {
			throw new UnknownTerm((one.side() != null) ? one.side().parameter() : "q", one.name());
		});
		return PracticeTable.of(filter.address(), found.practices());
	}

	@GetMapping("/practices/{slug}")
	String show(@PathVariable String slug, Model model) {
		model.addAttribute("practice", this.practices.get(slug));
		model.addAttribute("words", words());
		model.addAttribute("adopters", this.adoption.stream().flatMap((one) -> one.of(slug).stream()).toList());
		return "practice/practice";
	}

	private FoundPractices found(PracticeFilter filter, PracticeWords words) {
		var named = (filter.q() != null)
				? List.copyOf(this.finder.keys(Wanted.of(filter.q(), PracticeEditing.KIND, MOST))) : null;
		return new FoundPractices(this.practices.all(), filter, named, words);
	}

	private PracticeWords words() {
		return new PracticeWords(this.messages, Language.of(LocaleContextHolder.getLocale()));
	}

}
