package org.citynetworks.review;

import java.util.Map;
import java.util.UUID;

import org.citynetworks.account.Person;
import org.citynetworks.account.SignedIn;
import org.citynetworks.application.Applications;
import org.citynetworks.programme.Programmes;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An application as those see it who review it, and what they do before they decide.
 */
@Controller
@RequestMapping("/admin/applications/{id}")
@PreAuthorize("@mayReview.judge(authentication, #id)")
class ApplicationController {

	private static final int LONGEST = 10_000;

	private final ShowApplication page;

	private final HandleApplications handle;

	private final FreeToJudge free;

	private final Criteria criteria;

	private final Applications applications;

	private final Programmes programmes;

	private final Files files;

	private final Reviewers reviewers;

	// One address for each thing that is done on the page
	ApplicationController(ShowApplication page, HandleApplications handle, FreeToJudge free, Criteria criteria,
			Applications applications, Programmes programmes, Files files, Reviewers reviewers) {
		this.page = page;
		this.handle = handle;
		this.free = free;
		this.criteria = criteria;
		this.applications = applications;
		this.programmes = programmes;
		this.files = files;
		this.reviewers = reviewers;
	}

	/** The application, once somebody has said that they are free to judge it. */
	@GetMapping
	@PreAuthorize("@mayReview.application(authentication, #id)")
	String show(@PathVariable String id, SignedIn somebody, Model model) {
		var application = MayReview.id(id);
		var conflict = this.free.of(application, somebody.person());
		if (conflict.filter(String::isEmpty).isPresent()) {
			return this.page.show(application, somebody.person(), model);
		}
		this.page.head(application, model);
		model.addAttribute("conflict", conflict.orElse(null));
		return "review/statement";
	}

	@PostMapping("/statement")
	@PreAuthorize("@mayReview.application(authentication, #id)")
	String state(@PathVariable String id, @RequestParam(required = false) @Nullable String free,
			@RequestParam(required = false) @Nullable String conflict, SignedIn somebody, RedirectAttributes next) {
		var words = Query.said(conflict);
		if (words != null || free != null) {
			this.free.say(MayReview.id(id), somebody.person(), (words != null) ? clean(words) : "");
		}
		else {
			next.addFlashAttribute("wrong", true);
		}
		return back(id);
	}

	@PostMapping("/take-up")
	String takeUp(@PathVariable String id, SignedIn somebody, RedirectAttributes next) {
		return answer(id, this.handle.takeUp(MayReview.id(id), somebody.person()), "review.answer.taken", next);
	}

	@PostMapping("/lead")
	String lead(@PathVariable String id, @RequestParam(required = false) @Nullable String lead,
			RedirectAttributes next) {
		this.handle.lead(MayReview.id(id), this.reviewers.find(lead).map(Person::id).orElse(null));
		return answer(id, true, "review.answer.lead", next);
	}

	@PostMapping("/criteria")
	String criteria(@PathVariable String id, @RequestParam Map<String, String> sent, SignedIn somebody,
			RedirectAttributes next) {
		var application = this.applications.get(MayReview.id(id));
		this.criteria.save(application, this.programmes.tier(application.tier()), somebody.person(), sent);
		return answer(id, true, "review.answer.criteria", next);
	}

	@GetMapping("/files/{document}")
	ResponseEntity<InputStreamResource> file(@PathVariable String id, @PathVariable UUID document) {
		return this.files.attachment(MayReview.id(id), document);
	}

	/** Writes to those who applied. */
	@PostMapping("/messages")
	String write(@PathVariable String id, @RequestParam(required = false) @Nullable String text, SignedIn somebody,
			RedirectAttributes next) {
		var words = Query.said(text);
		if (words != null) {
			this.handle.writeToThem(MayReview.id(id), somebody.person(), clean(words));
		}
		return answer(id, words != null, "review.answer.written", next);
	}

	/** Writes among staff. */
	@PostMapping("/notes")
	String note(@PathVariable String id, @RequestParam(required = false) @Nullable String text, SignedIn somebody,
			RedirectAttributes next) {
		var words = Query.said(text);
		if (words != null) {
			this.handle.writeAmongStaff(MayReview.id(id), somebody.person(), clean(words));
		}
		return answer(id, words != null, "review.answer.noted", next);
	}

	private static String answer(String id, boolean isDone, String message, RedirectAttributes next) {
		next.addFlashAttribute(isDone ? "done" : "refused", isDone ? message : "review.answer.nothing");
		return back(id);
	}

	private static String back(String id) {
		return "redirect:/admin/applications/" + UUID.fromString(id);
	}

	private static String clean(String text) {
		var plain = text.replace("\r\n", "\n");
		return (plain.length() > LONGEST) ? plain.substring(0, LONGEST) : plain;
	}

}
