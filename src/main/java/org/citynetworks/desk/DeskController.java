package org.citynetworks.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.account.SignedIn;
import org.citynetworks.web.DeskEntry;
import org.citynetworks.web.DeskSearch;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The first page of staff after signing in: what waits, and where everything is.
 */
@Controller
class DeskController {

	private final List<DeskEntry> entries;

	private final List<DeskSearch> searches;

	private final FindWork work;

	DeskController(ObjectProvider<DeskEntry> entries, ObjectProvider<DeskSearch> searches, FindWork work) {
		this.entries = entries.orderedStream().toList();
		this.searches = searches.orderedStream().toList();
		this.work = work;
	}

	@GetMapping("/admin")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR', 'REVIEWER', 'STEWARD')")
	String desk(@RequestParam(required = false) @Nullable String q, SignedIn somebody, Model model) {
		var words = Query.said(q);
		model.addAttribute("q", words);
		if (words != null) {
			model.addAttribute("hits",
					this.searches.stream().flatMap((search) -> search.find(words, somebody).stream()).toList());
		}
		var authorities = authorities(somebody);
		var byMine = this.work.all()
			.stream()
			.collect(Collectors.partitioningBy((work) -> work.isFor(somebody.person(), authorities)));
		model.addAttribute("mine", byMine.get(true));
		// Who decides on everything sees what waits for others, too
		model.addAttribute("others", authorities.contains("ROLE_ADMINISTRATOR") ? byMine.get(false) : List.of());
		model.addAttribute("lines",
				this.entries.stream().filter((entry) -> entry.isFor(somebody)).map(Line::of).toList());
		return "desk/desk";
	}

	private static Set<String> authorities(SignedIn somebody) {
		return somebody.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
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
