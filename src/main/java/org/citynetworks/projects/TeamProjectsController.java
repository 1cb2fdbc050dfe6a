package org.citynetworks.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Lines;
import org.citynetworks.history.NewEntry;
import org.citynetworks.history.State;
import org.citynetworks.project.ProjectEditing;
import org.citynetworks.project.Projects;
import org.citynetworks.project.UpdateEditing;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A team's projects: those that everybody reads, those it is writing, and a new one.
 */
@Controller
@RequestMapping("/my/participants/{slug}/projects")
@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug)")
class TeamProjectsController {

	private static final String PAGE = "projects/own";

	private final Participants participants;

	private final Projects projects;

	private final Drafts drafts;

	private final NewEntry newEntry;

	private final Lines lines;

	private final Clock clock;

	// What there is, and what a new one begins with
	TeamProjectsController(Participants participants, Projects projects, Drafts drafts, NewEntry newEntry, Lines lines,
			Clock clock) {
		this.participants = participants;
		this.projects = projects;
		this.drafts = drafts;
		this.newEntry = newEntry;
		this.lines = lines;
		this.clock = clock;
	}

	@GetMapping
	String list(@PathVariable String slug, SignedIn somebody, Model model) {
		model.addAttribute("form", new NewForm(null));
		return page(slug, somebody, model);
	}

	/** Begins a project with this city; everything else is said in its form. */
	@PostMapping
	String begin(@PathVariable String slug, @Valid @ModelAttribute("form") NewForm form, BindingResult errors,
			SignedIn somebody, Model model) {
		if (errors.hasErrors()) {
			return page(slug, somebody, model);
		}
		var title = Objects.requireNonNull(form.title());
		var state = State.of(Map.of("title", title, "city." + this.lines.issue(1).get(0) + ".participant",
				this.participants.get(slug).slug()));
		return draft(this.newEntry.begin(ProjectEditing.KIND, title, state, somebody.person()));
	}

	/** Begins an update of today. */
	@PostMapping("/{project}/updates")
	@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug) and @mayEdit.entry(authentication, 'project', #project)")
	String beginUpdate(@PathVariable String slug, @PathVariable String project, SignedIn somebody) {
		var today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).toString();
		var found = this.projects.get(project);
		var state = State.of(Map.of("project", found.slug(), "day", today));
		return draft(this.newEntry.begin(UpdateEditing.KIND, found.slug() + " " + today, state, somebody.person()));
	}

	private String page(String slug, SignedIn somebody, Model model) {
		model.addAttribute("participant", this.participants.get(slug));
		model.addAttribute("projects", this.projects.ofParticipant(slug));
		model.addAttribute("naming", this.projects.naming(slug));
		model.addAttribute("drafts",
				this.drafts.of(somebody.person()).stream().filter((draft) -> isOfAProject(draft)).toList());
		return PAGE;
	}

	private static boolean isOfAProject(Draft draft) {
		return List.of(ProjectEditing.KIND, UpdateEditing.KIND).contains(draft.subject().split("/", 2)[0]);
	}

	private static String draft(Draft draft) {
		return "redirect:/admin/drafts/" + draft.id();
	}

	/**
	 * What a new project is called.
	 */
	record NewForm(@NotBlank(message = "{projects.new.missing}") @Size(max = 200,
			message = "{projects.new.long}") @Nullable String title) {
	}

}
