package org.citynetworks.letter;

import org.citynetworks.application.Applications;
import org.citynetworks.contributor.Visit;
import org.citynetworks.document.Documents;
import org.citynetworks.intake.HoldFiles;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.NotFound;
import org.citynetworks.upload.CheckUpload;
import org.citynetworks.upload.RefusedUpload;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

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

	private final CheckUpload uploads;

	private final HoldFiles held;

	private final Documents documents;

	private final PrintLetter print;

	// A letter is read, printed and uploaded
	LetterController(Applications applications, Programmes programmes, ShowLetter show, ChooseWay choose,
			CheckUpload uploads, HoldFiles held, Documents documents, PrintLetter print) {
		this.applications = applications;
		this.programmes = programmes;
		this.show = show;
		this.choose = choose;
		this.uploads = uploads;
		this.held = held;
		this.documents = documents;
		this.print = print;
	}

	@GetMapping
	String read(Visit visit, Model model) {
		model.addAttribute("form", this.show.paper(visit));
		return page(visit, model);
	}

	/**
	 * One that was signed on paper, in the place of the one from before; a file that is
	 * refused says why, and the rest stays.
	 */
	@PostMapping("/file")
	String upload(Visit visit, @ModelAttribute("form") PaperForm form, BindingResult errors, Model model) {
		form.check(errors);
		if (errors.hasErrors()) {
			return page(visit, model);
		}
		try {
			this.choose.paper(visit, form, this.uploads.of(form.sent(), this.held.size(visit.submission().id())));
			return BACK;
		}
		catch (RefusedUpload ex) {
			errors.rejectValue("file", ex.reason().message(), ex.getArguments(), null);
			return page(visit, model);
		}
	}

	@GetMapping("/file")
	ResponseEntity<InputStreamResource> file(Visit visit) {
		return this.show.document(visit)
			.map(this.documents::attachment)
			.orElseThrow(() -> new NotFound("letter", visit.submission().id().toString()));
	}

	private String page(Visit visit, Model model) {
		this.show.about(visit, model);
		var application = this.applications.get(visit.submission().id());
		if (application.isExpression()) {
			throw new NotFound("letter", application.id().toString());
		}
		var rules = this.programmes.bySlug(application.programme()).rules();
		model.addAttribute("ways", Way.of(rules.signing()));
		model.addAttribute("open", this.choose.isOpen(visit, application));
		model.addAttribute("again", visit.submission().isLocked());
		return PAGE;
	}

	/** The signatory gets a personal link once the application is sent. */
	@PostMapping(params = "do=online")
	String online(Visit visit) {
		this.choose.online(visit);
		return BACK;
	}

	/**
	 * The text is kept under a code, so that what is signed can be told from other texts.
	 */
	@PostMapping(params = "do=print")
	String print(Visit visit) {
		this.choose.print(visit);
		return BACK + "/print";
	}

	/** The letter as PDF; as a page where our fonts lack one of its letters. */
	@GetMapping("/pdf")
	ResponseEntity<?> pdf(Visit visit) {
		var text = this.show.kept(visit).orElseThrow(() -> new NotFound("letter", visit.submission().id().toString()));
		if (!this.print.isPrintable(text.text())) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.LOCATION,
						ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath() + visit.address()
								+ "/letter/print")
				.build();
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("letter-" + text.code() + ".pdf").build().toString())
			.body(this.print.of(text));
	}

	/** The letter alone, for a sheet of paper. */
	@GetMapping("/print")
	String sheet(Visit visit, Model model) {
		this.show.about(visit, model);
		return (model.getAttribute("kept") != null) ? "letter/print" : BACK;
	}

}
