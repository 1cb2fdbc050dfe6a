package org.citynetworks.account;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.WhatIsKept;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is kept of oneself: to see, to take along, to have erased.
 */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/data")
class MyDataController {

	private final WhatIsKept kept;

	private final PersonRepository people;

	MyDataController(WhatIsKept kept, PersonRepository people) {
		this.kept = kept;
		this.people = people;
	}

	@GetMapping
	String show(SignedIn somebody, Locale locale, Model model) {
		model.addAttribute("sections", this.kept.of(subject(somebody), locale));
		return "account/data";
	}

	@Sensitive
	@PostMapping("/file")
	ResponseEntity<byte[]> file(SignedIn somebody, Locale locale) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("city-networks.json").build().toString())
			.body(this.kept.export(subject(somebody), locale));
	}

	@Sensitive
	@PostMapping("/erase")
	String erase(SignedIn somebody, HttpServletRequest request, Locale locale, Model model) {
		try {
			this.kept.erase(subject(somebody));
		}
		catch (LastAdministrator ex) {
			model.addAttribute("refused", "account.last");
			return show(somebody, locale, model);
		}
		request.getSession().invalidate();
		return "redirect:/sign-in?erased=yes";
	}

	private DataSubject subject(SignedIn somebody) {
		return new DataSubject(somebody.person(), this.people.getById(somebody.person()).email());
	}

}
