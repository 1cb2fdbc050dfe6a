package org.citynetworks.result;

import java.util.List;
import java.util.UUID;

import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.Rounds;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
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
 * How a round came out, for those who coordinate it, who publish it or do not.
 */
@Controller
@PreAuthorize("@mayScan.coordinate(authentication, #id)")
@RequestMapping("/my/scans/{id}/result")
class OwnResultController {

	private static final String PAGE = "result/own";

	private final Rounds rounds;

	private final ShowResult show;

	private final PublishResult publish;

	private final FindHelp help;

	OwnResultController(Rounds rounds, ShowResult show, PublishResult publish, FindHelp help) {
		this.rounds = rounds;
		this.show = show;
		this.publish = publish;
		this.help = help;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		return page(round(id), model);
	}

	/** Where there is help with what stands low. */
	@GetMapping("/help")
	String help(@PathVariable UUID id, Model model) {
		var round = round(id);
		var language = Language.of(LocaleContextHolder.getLocale());
		var shown = this.show.asItStands(round, language);
		model.addAttribute("round", round);
		model.addAttribute("shown", shown);
		model.addAttribute("help", this.help.with(shown.result(), language));
		return "result/help";
	}

	@PostMapping("/publish")
	String publish(@PathVariable UUID id, @RequestParam(required = false) @Nullable List<String> area,
			@RequestParam(defaultValue = "false") boolean reasons, Model model, RedirectAttributes next) {
		if (area == null || !this.publish.publish(id, area, reasons)) {
			model.addAttribute("problem", (area == null) ? "result.publish.nothing" : "result.publish.early");
			return page(round(id), model);
		}
		next.addFlashAttribute("done", "result.publish.done");
		return "redirect:/my/scans/" + id + "/result#public";
	}

	@PostMapping("/take-down")
	String takeDown(@PathVariable UUID id, @RequestParam(required = false) @Nullable List<String> area, Model model) {
		if (area == null) {
			model.addAttribute("problem", "result.takeDown.nothing");
			return page(round(id), model);
		}
		this.publish.takeDown(id, area);
		return "redirect:/my/scans/" + id + "/result#public";
	}

	private String page(Round round, Model model) {
		model.addAttribute("round", round);
		model.addAttribute("shown", this.show.asItStands(round, Language.of(LocaleContextHolder.getLocale())));
		var published = this.show.published(round);
		model.addAttribute("published", published.stream().map(AreaFigures::key).toList());
		// What is published again stays with its reasons, unless somebody takes them away
		model.addAttribute("reasons",
				published.stream()
					.flatMap((area) -> area.topics().stream())
					.flatMap((topic) -> topic.items().stream())
					.anyMatch((item) -> !item.reason().isEmpty()));
		return PAGE;
	}

	/**
	 * One whose answers may be looked at: while they are taken each is alone with theirs.
	 */
	private Round round(UUID id) {
		var round = this.rounds.get(id);
		if (round.stage() != Stage.AGREEING && round.stage() != Stage.CLOSED) {
			throw new NotFound("result", id.toString());
		}
		return round;
	}

}
