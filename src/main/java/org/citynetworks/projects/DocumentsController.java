package org.citynetworks.projects;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.document.Documents;
import org.citynetworks.document.FileKind;
import org.citynetworks.project.Project;
import org.citynetworks.project.ProjectDocument;
import org.citynetworks.project.ProjectDocuments;
import org.citynetworks.project.Projects;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.upload.CheckUpload;
import org.citynetworks.upload.RefusedUpload;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The documents of a project: everybody takes them home, and whoever edits the project
 * adds and removes them.
 */
@Controller
class DocumentsController {

	/** Where they are added and removed. */
	private static final String OWN = "/admin/projects/{slug}/documents";

	private static final String PAGE = "projects/documents";

	private static final String EDITS = "@mayEdit.entry(authentication, 'project', #slug)";

	private final Projects projects;

	private final ProjectDocuments held;

	private final Documents documents;

	private final CheckUpload check;

	private final MessageSource messages;

	// What is looked at is kept, listed and handed out
	DocumentsController(Projects projects, ProjectDocuments held, Documents documents, CheckUpload check,
			MessageSource messages) {
		this.projects = projects;
		this.held = held;
		this.documents = documents;
		this.check = check;
		this.messages = messages;
	}

	/** One of a project that is published. */
	@GetMapping("/projects/{slug}/documents/{document}")
	ResponseEntity<InputStreamResource> take(@PathVariable String slug, @PathVariable UUID document) {
		return this.held.of(this.projects.get(slug).slug())
			.stream()
			.filter((one) -> one.document().equals(document))
			.findFirst()
			.map((one) -> this.documents.attachment(one.document()))
			.orElseThrow(() -> new NotFound("document", document.toString()));
	}

	@GetMapping(OWN)
	@PreAuthorize(EDITS)
	String list(@PathVariable String slug, Model model) {
		var project = this.projects.get(slug);
		model.addAttribute("form", new NewDocument(null, project.language(), null));
		return page(project, model);
	}

	/** Adds one; a file that is refused says why, and what was typed stays. */
	@PostMapping(OWN)
	@PreAuthorize(EDITS)
	String add(@PathVariable String slug, @Valid @ModelAttribute("form") NewDocument form, BindingResult errors,
			Model model) {
		var project = this.projects.get(slug);
		if (form.language() != null && !languages().contains(form.language())) {
			errors.rejectValue("language", "history.mistake.language");
		}
		if (form.file() == null) {
			errors.rejectValue("file", "upload.refused.nothing-chosen");
		}
		if (!errors.hasErrors()) {
			keep(project, form, errors);
		}
		return errors.hasErrors() ? page(project, model) : "redirect:/admin/projects/" + slug + "/documents";
	}

	private void keep(Project project, NewDocument form, BindingResult errors) {
		try {
			var size = this.held.of(project.slug()).stream().mapToLong(ProjectDocument::size).sum();
			var upload = this.check.of(Objects.requireNonNull(form.file()), size);
			this.held.add(project.slug(), upload, Objects.requireNonNull(form.name()), form.language());
		}
		catch (RefusedUpload ex) {
			errors.rejectValue("file", ex.reason().message(), ex.getArguments(), null);
		}
	}

	@PostMapping(path = OWN, params = "remove")
	@PreAuthorize(EDITS)
	String remove(@PathVariable String slug, @RequestParam UUID remove) {
		this.held.remove(slug, remove);
		return "redirect:/admin/projects/" + slug + "/documents";
	}

	private String page(Project project, Model model) {
		var locale = LocaleContextHolder.getLocale();
		model.addAttribute("project", project);
		model.addAttribute("documents", this.held.of(project.slug()));
		model.addAttribute("words", new ProjectWords(this.messages, locale));
		model.addAttribute("languages",
				languages().stream()
					.map((tag) -> new Choice(tag, Language.name(tag, locale)))
					.sorted(Comparator.comparing(Choice::name, Collator.getInstance(locale)))
					.toList());
		model.addAttribute("accept", FileKind.accept());
		return PAGE;
	}

	private static List<String> languages() {
		return Arrays.asList(Locale.getISOLanguages());
	}

	/** A language that a document can be written in. */
	record Choice(String tag, String name) {
	}

	/**
	 * A document that somebody adds.
	 *
	 * @param language in which it is written; null for what has no words
	 */
	record NewDocument(
			@NotBlank(message = "{projects.documents.missing}") @Size(max = 200,
					message = "{projects.new.long}") @Nullable String name,
			@Nullable String language, @Nullable MultipartFile file) {
	}

}
