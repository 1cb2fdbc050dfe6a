package org.citynetworks.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.ibm.icu.text.Collator;
import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.city.FindPlaces;
import org.citynetworks.city.FindPlaces.Meant;
import org.citynetworks.eligibility.Answer;
import org.citynetworks.eligibility.FindRules;
import org.citynetworks.eligibility.Government;
import org.citynetworks.eligibility.NetworkRules;
import org.citynetworks.fact.FactWords;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class JoiningController {

	private final FindAsking find;

	private final FindPlaces places;

	private final FindRules rules;

	private final AnswerAsking answer;

	private final MessageSource messages;

	JoiningController(FindAsking find, FindPlaces places, FindRules rules, AnswerAsking answer,
			MessageSource messages) {
		this.find = find;
		this.places = places;
		this.rules = rules;
		this.answer = answer;
		this.messages = messages;
	}

	/**
	 * The question; the places that a name may mean; or, for a place, the answers of all
	 * networks, and of one on a page of its own.
	 */
	@GetMapping("/which-networks")
	String ask(@ModelAttribute("asked") Asked asked, Model model, HttpServletRequest request) {
		var locale = LocaleContextHolder.getLocale();
		var language = Language.of(locale);
		var asking = this.find.of(asked, language);
		model.addAttribute("governments", Government.values());
		model.addAttribute("countries", countries(locale));
		if (asking.isEmpty()) {
			return question(asked, language, model);
		}
		var networks = this.rules.all();
		if (networks.stream().anyMatch((network) -> network.slug().equals(asked.network()))) {
			return "redirect:" + asked.memo(String.valueOf(asked.network()));
		}
		var answers = this.answer.all(networks, asking.get(), asked, request);
		model.addAttribute("asking", asking.get());
		model.addAttribute("members", answers.stream().filter(NetworkAnswer::isMember).toList());
		model.addAttribute("answers", answers.stream().filter((one) -> !one.isMember()).toList());
		model.addAttribute("counts", Stream.of(Answer.values())
			.map((answer) -> answers.stream().filter((one) -> !one.isMember() && one.answer() == answer).count())
			.toList());
		model.addAttribute("themes", choices(networks, "theme", asked.theme(), locale));
		model.addAttribute("goals", choices(networks, "sdg", asked.sdg(), locale));
		return "joining/answers";
	}

	private String question(Asked asked, Language language, Model model) {
		var q = asked.q();
		var meant = (q == null) ? List.<Meant>of() : this.places.called(q, language);
		if (meant.size() == 1) {
			return "redirect:" + asked.addressFor(meant.get(0).kind(), meant.get(0).key());
		}
		model.addAttribute("meant", meant);
		return "joining/question";
	}

	private static List<Choice> countries(Locale locale) {
		var alphabet = Collator.getInstance(locale);
		return Country.all()
			.stream()
			.map((country) -> new Choice(country.code().toLowerCase(Locale.ROOT), country.name(locale), false))
			.sorted((one, other) -> alphabet.compare(one.name(), other.name()))
			.toList();
	}

	// What no network works on would order nothing
	private List<Choice> choices(List<NetworkRules> networks, String field, List<String> chosen, Locale locale) {
		var words = new FactWords(this.messages, locale);
		var alphabet = Collator.getInstance(locale);
		return networks.stream()
			.flatMap((network) -> network.terms(field).stream())
			.distinct()
			.map((term) -> new Choice(term, words.term(field, term), chosen.contains(term)))
			.sorted(field.equals("sdg")
					? (one, other) -> Integer.compare(Integer.parseInt(one.slug()), Integer.parseInt(other.slug()))
					: (one, other) -> alphabet.compare(one.name(), other.name()))
			.toList();
	}

	/** A term that can be chosen, named in the language of the page. */
	record Choice(String slug, String name, boolean isChosen) {

	}

}
