package org.citynetworks.letter;

import org.citynetworks.application.Applications;
import org.citynetworks.application.Phase;
import org.citynetworks.intake.Visit;
import org.citynetworks.programme.Programmes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The letter of an application, and the ways in which it can be signed.
 */
@Controller
@RequestMapping("/applications/{id}/letter")
class LetterController {

	static final String PAGE = "letter/letter";

	private static final String BACK = "redirect:/applications/{id}/letter";

	private final Applications applications;

	private final Programmes programmes;

	private final ShowLetter show;

	private final ChooseWay choose;

	LetterController(Applications applications, Programmes programmes, ShowLetter show, ChooseWay choose) {
		this.applications = applications;
		this.programmes = programmes;
		this.show = show;
		this.choose = choose;
	}

	@GetMapping
	String read(Visit visit, Model model) {
		model.addAttribute("form", PaperForm.EMPTY);
		return page(visit, model);
	}

	private String page(Visit visit, Model model) {
		this.show.about(visit, model);
		var application = this.applications.get(visit.submission().id());
		var rules = this.programmes.bySlug(application.programme()).rules();
		model.addAttribute("ways", Way.of(rules.signing()));
		model.addAttribute("open", ChooseWay.isOpen(visit) && application.phase() == Phase.DRAFT);
		return PAGE;
	}

	/** The signatory gets a personal link once the application is sent. */
	@PostMapping(params = "do=online")
	String online(Visit visit) {
		this.choose.online(visit);
		return "redirect:/applications/{id}";
	}

	/**
	 * The text is kept under a code, so that what is signed can be told from other texts.
	 */
	@PostMapping(params = "do=print")
	String print(Visit visit) {
		this.choose.print(visit);
		return BACK + "/print";
	}

	/** The letter alone, for a sheet of paper. */
	@GetMapping("/print")
	String sheet(Visit visit, Model model) {
		this.show.about(visit, model);
		return (model.getAttribute("kept") != null) ? "letter/print" : BACK;
	}

}
