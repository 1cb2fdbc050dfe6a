package org.citynetworks.editing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Merge;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Publish;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Looks at what a draft would change, and publishes it, now or later, or asks a
 * colleague.
 */
@Controller
@RequestMapping("/admin/drafts/{id}")
@PreAuthorize("@mayEdit.draft(authentication, #id)")
class ReviewController {

	private final Drafts drafts;

	private final Entries entries;

	private final Editables editables;

	private final Publish publish;

	private final SecondLook look;

	private final MayEdit mayEdit;

	private final ReviewPage page;

	private final Clock clock;

	// Each way on from the page is a collaborator
	ReviewController(Drafts drafts, Entries entries, Editables editables, Publish publish, SecondLook look,
			MayEdit mayEdit, ReviewPage page, Clock clock) {
		this.drafts = drafts;
		this.entries = entries;
		this.editables = editables;
		this.publish = publish;
		this.look = look;
		this.mayEdit = mayEdit;
		this.page = page;
		this.clock = clock;
	}

	@GetMapping("/review")
	String show(@PathVariable String id, SignedIn somebody, Model model) {
		var draft = this.drafts.get(MayEdit.id(id));
		model.addAttribute("form", new ReviewForm(Integer.toString(draft.version()), draft.reason(), draft.source(),
				null, null, null, null));
		return review(draft, List.of(), somebody, model);
	}

	private String review(Draft draft, List<Mistake> wrong, SignedIn somebody, Model model) {
		if (draft.isClosed()) {
			return draft(draft);
		}
		var merge = merge(draft);
		if (!merge.conflicts().isEmpty()) {
			return draft(draft) + "/conflict";
		}
		var mistakes = new ArrayList<>(wrong);
		var now = this.entries.current(draft.subject()).map(Entries.Current::state).orElse(State.NONE);
		// What is wrong in the fields is mended in the form; reason and source are given
		// here
		var inForm = this.publish.mistakes(draft, now, merge.merged())
			.stream()
			.filter((mistake) -> !ReviewForm.ASKED.contains(mistake.path()))
			.toList();
		if (!inForm.isEmpty()) {
			return draft(draft) + "?check";
		}
		model.addAttribute("keeps", "review");
		model.addAttribute("mayPublish", this.mayEdit.publishes(somebody, draft));
		model.addAttribute("mayWait", this.mayEdit.everything(somebody));
		this.page.show(draft, merge, mistakes, somebody, model);
		return ReviewPage.VIEW;
	}

	@PostMapping("/review")
	String decide(@PathVariable String id, @ModelAttribute("form") ReviewForm form,
			@RequestParam(name = "do", required = false) @Nullable String pressed, SignedIn somebody, Model model) {
		var draft = this.drafts.get(MayEdit.id(id));
		if (draft.isClosed()) {
			return draft(draft);
		}
		// Only to be shown again, in another language or because nobody pressed a button
		if ("save".equals(pressed) || form.how() == null) {
			return review(draft, List.of(), somebody, model);
		}
		if (form.shown() != draft.version()) {
			// Sent twice, or somebody has typed on since: only what was looked at goes on
			model.addAttribute("stale", true);
			return isSentAgain(draft, form) ? draft(draft) : review(draft, List.of(), somebody, model);
		}
		var saved = this.drafts.save(draft.asShown(form.shown(), draft.base()), saidOfAll(draft, form), form.reason(),
				form.source());
		if (!saved.id().equals(draft.id())) {
			return draft(saved) + "/review";
		}
		var mistakes = this.publish.mistakes(saved, this.entries.base(saved), saved.state());
		var isLater = form.isLater() && this.mayEdit.everything(somebody);
		var at = isLater ? moment(form.at()) : null;
		if (isLater && at == null) {
			mistakes.add(new Mistake("at", "editing.mistake.at"));
		}
		if (!mistakes.isEmpty()) {
			return review(saved, mistakes, somebody, model);
		}
		if (form.isAsking() || !this.mayEdit.publishes(somebody, saved)) {
			this.look.ask(saved, form.asked(), somebody);
			return draft(saved);
		}
		if (at != null) {
			this.drafts.schedule(saved, at);
			return draft(saved);
		}
		return publish(saved, somebody);
	}

	private static boolean isSentAgain(Draft draft, ReviewForm form) {
		return draft.step() != Draft.Step.OPEN && draft.version() == form.shown() + 1;
	}

	private String publish(Draft draft, SignedIn somebody) {
		var outcome = this.publish.publish(draft.id(), draft.version(), somebody.person());
		if (outcome instanceof Outcome.Published && draft.person() != somebody.person()) {
			this.look.published(draft, somebody);
		}
		return draft(draft)
				+ ((outcome instanceof Outcome.Conflicting) ? "/conflict" : (outcome instanceof Outcome.Wrong)
						? "?check" : (outcome instanceof Outcome.Outdated) ? "/review" : "");
	}

	/** Gives a colleague's draft back, with a word why. */
	@PostMapping("/return")
	@PreAuthorize("@mayEdit.everything(authentication)")
	String giveBack(@PathVariable String id, @Nullable String note, SignedIn somebody) {
		var draft = this.drafts.get(MayEdit.id(id));
		if (!draft.isClosed()) {
			this.look.giveBack(draft, note, somebody);
		}
		return "redirect:/admin/drafts";
	}

	private Merge merge(Draft draft) {
		var now = this.entries.current(draft.subject()).map(Entries.Current::state).orElse(State.NONE);
		var base = this.entries.base(draft);
		return Merge.of(base, now.texts().isEmpty() ? base : now, draft.state());
	}

	/** The draft with what is said here of all that it changes. */
	private State saidOfAll(Draft draft, ReviewForm form) {
		var editable = this.editables.of(draft.subject());
		var base = this.entries.base(draft);
		var state = ForAll.sourced(editable, base, draft.state(), form.source());
		return form.isConfirmed() ? ForAll.confirmed(editable, base, state, LocalDate.now(this.clock)) : state;
	}

	// What a browser writes for a day and a time, in UTC, and no more than a year ahead
	private @Nullable Instant moment(@Nullable String text) {
		try {
			var at = (text != null) ? LocalDateTime.parse(text).toInstant(ZoneOffset.UTC) : null;
			var now = this.clock.instant();
			return (at != null && at.isAfter(now) && at.isBefore(now.plus(Duration.ofDays(366)))) ? at : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String draft(Draft draft) {
		return "redirect:/admin/drafts/" + draft.id();
	}

}
