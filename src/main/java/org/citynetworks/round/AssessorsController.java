package org.citynetworks.round;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who is to answer in a round: one after the other, or a whole list at once.
 */
@Controller
@PreAuthorize("@mayScan.coordinate(authentication, #id)")
@RequestMapping("/my/scans/{id}/assessors")
class AssessorsController {

	private static final String ONE = "round/add";

	private static final String SEVERAL = "round/add-several";

	private final Rounds rounds;

	private final FindProgress progress;

	private final AddAssessor add;

	AssessorsController(Rounds rounds, FindProgress progress, AddAssessor add) {
		this.rounds = rounds;
		this.progress = progress;
		this.add = add;
	}

	@GetMapping("/new")
	String one(@PathVariable UUID id, Model model) {
		model.addAttribute("form", AssessorForm.begun(Language.of(LocaleContextHolder.getLocale())));
		return page(ONE, this.rounds.get(id), model);
	}

	@PostMapping("/new")
	String addOne(@PathVariable UUID id, @Valid @ModelAttribute("form") AssessorForm form, BindingResult errors,
			RedirectAttributes next, Model model) {
		var round = this.rounds.get(id);
		var progress = this.progress.of(round);
		form.check(progress.addresses(0), errors);
		if (!form.has(RoundForm.ALL) && round.askedTopics().stream().map(Topic::key).noneMatch(form::has)) {
			errors.rejectValue("topics", "round.topics.missing");
		}
		checkRoom(progress, 1, "name", errors);
		if (errors.hasErrors() || !isOpen(round)) {
			return page(ONE, round, model);
		}
		return added(round, List.of(form.of(round.askedTopics())), next);
	}

	@GetMapping("/several")
	String several(@PathVariable UUID id, Model model) {
		model.addAttribute("form", new SeveralForm(null, null, Language.of(LocaleContextHolder.getLocale()).tag()));
		return page(SEVERAL, this.rounds.get(id), model);
	}

	@PostMapping("/several")
	String addSeveral(@PathVariable UUID id, @Valid @ModelAttribute("form") SeveralForm form, BindingResult errors,
			RedirectAttributes next, Model model) {
		var round = this.rounds.get(id);
		var progress = this.progress.of(round);
		var pasted = PastedLines.read(Objects.requireNonNullElse(form.lines(), ""), progress.addresses(0));
		pasted.mistakes()
			.forEach((mistake) -> errors.rejectValue("lines", mistake.message(), mistake.arguments().toArray(), null));
		if (!Assessor.SECTORS.contains(Objects.requireNonNullElse(form.sector(), ""))) {
			errors.rejectValue("sector", "round.sector.missing");
		}
		checkRoom(progress, pasted.lines().size(), "lines", errors);
		if (errors.hasErrors() || !isOpen(round)) {
			return page(SEVERAL, round, model);
		}
		return added(round, pasted.lines().stream().map(form::of).toList(), next);
	}

	private static void checkRoom(RoundProgress progress, int more, String field, BindingResult errors) {
		if (progress.sheets().size() + more > AddAssessor.MOST) {
			errors.rejectValue(field, "round.full", new Object[] { AddAssessor.MOST }, null);
		}
	}

	private String added(Round round, List<NewAssessor> who, RedirectAttributes next) {
		this.add.add(round.id(), who);
		next.addFlashAttribute("done", "round.done.add");
		next.addFlashAttribute("number", who.size());
		return "redirect:" + round.path() + "#assessors";
	}

	/** Whether somebody can still come to it. */
	private static boolean isOpen(Round round) {
		return round.stage() == Stage.PREPARING || round.stage() == Stage.ANSWERING;
	}

	private static String page(String page, Round round, Model model) {
		if (!isOpen(round)) {
			return "redirect:" + round.path();
		}
		model.addAttribute("round", round);
		model.addAttribute("sectors", Assessor.SECTORS);
		model.addAttribute("topics", round.askedTopics());
		return page;
	}

	/**
	 * Several who are to answer all that is asked, and what holds for all of them.
	 *
	 * @param lines a name and an address each
	 */
	record SeveralForm(@NotBlank(message = "{round.lines.missing}") @Nullable String lines, @Nullable String sector,
			@Nullable String language) {

		NewAssessor of(PastedLines.Line line) {
			return new NewAssessor(line.name(), Objects.requireNonNull(this.sector), line.email(),
					AssessorForm.spoken(this.language), Set.of());
		}

	}

}
