package org.citynetworks.desk;

import java.util.List;

import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.web.DeskEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page after signing in: what waits, and what is one's own.
 */
@Controller
class DeskController {

	private final List<DeskEntry> entries;

	private final PersonRepository people;

	DeskController(ObjectProvider<DeskEntry> entries, PersonRepository people) {
		this.entries = entries.orderedStream().toList();
		this.people = people;
	}

	@GetMapping("/admin")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR', 'REVIEWER')")
	String desk(SignedIn somebody, Model model) {
		model.addAttribute("lines",
				this.entries.stream().filter((entry) -> entry.isFor(somebody)).map(Line::of).toList());
		return "desk/desk";
	}

	@GetMapping("/my")
	@PreAuthorize("isAuthenticated()")
	String mine(SignedIn somebody, Model model) {
		model.addAttribute("person", this.people.getById(somebody.person()));
		return "desk/my";
	}

	/**
	 * A place on the desk and how much waits there now.
	 */
	record Line(String address, String message, long waiting) {

		static Line of(DeskEntry entry) {
			return new Line(entry.address(), entry.message(), entry.waiting().getAsLong());
		}

	}

}
