package org.citynetworks.desk;

import java.util.List;
import java.util.Locale;

import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;
import org.citynetworks.shared.SubjectNames;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What is one's own: whom one acts for, what is to be done there, and one's account.
 */
@Controller
class MyController {

	private final PersonRepository people;

	private final List<SubjectNames> names;

	private final List<OwnLines> lines;

	MyController(PersonRepository people, ObjectProvider<SubjectNames> names, ObjectProvider<OwnLines> lines) {
		this.people = people;
		this.names = names.orderedStream().toList();
		this.lines = lines.orderedStream().toList();
	}

	@GetMapping("/my")
	@PreAuthorize("isAuthenticated()")
	String mine(SignedIn somebody, Model model, Locale locale) {
		var person = this.people.getById(somebody.person());
		model.addAttribute("person", person);
		model.addAttribute("own",
				person.grants()
					.stream()
					.map(Grant::subject)
					.filter((subject) -> !subject.isEmpty())
					.distinct()
					.map((subject) -> own(subject, Language.of(locale)))
					.filter((own) -> !own.lines().isEmpty())
					.toList());
		return "desk/my";
	}

	private Own own(String subject, Language language) {
		return new Own(
				this.names.stream().flatMap((names) -> names.nameOf(subject).stream()).findFirst().orElse(subject),
				this.lines.stream().flatMap((lines) -> lines.of(subject, language).stream()).toList());
	}

	/**
	 * Something that one acts for, and what there is to do for it.
	 */
	record Own(String name, List<OwnLines.Line> lines) {

	}

}
