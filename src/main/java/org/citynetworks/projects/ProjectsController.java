package org.citynetworks.projects;

import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.export.UnknownTerm;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.project.ProjectDocuments;
import org.citynetworks.project.ProjectEditing;
import org.citynetworks.project.Projects;
import org.citynetworks.project.Updates;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The projects, and the page of each.
 */
@Controller
class ProjectsController {

	private static final int MOST = 1000;

	/** How many updates stand on the page of a project. */
	private static final int LATEST = 3;

	/** How many updates stand on a page of their own. */
	private static final int PAGE = 20;

	private final Projects projects;

	private final Updates updates;

	private final ProjectDocuments documents;

	private final Revisions revisions;

	private final Finder finder;

	private final MessageSource messages;

	// A project is shown with all that belongs to it
	ProjectsController(Projects projects, Updates updates, ProjectDocuments documents, Revisions revisions,
			Finder finder, MessageSource messages) {
		this.projects = projects;
		this.updates = updates;
		this.documents = documents;
		this.revisions = revisions;
		this.finder = finder;
		this.messages = messages;
	}

	@GetMapping("/projects")
	String list(@ModelAttribute("filter") ProjectFilter filter, Model model) {
		model.addAttribute("found", found(filter));
		model.addAttribute("words", words());
		return "projects/projects";
	}

	/** The same as data: a project a row. */
	@GetMapping({ "/projects.csv", "/projects.json" })
	Object data(@ModelAttribute("filter") ProjectFilter filter) {
		var found = found(filter);
		found.unknown().stream().findFirst().ifPresent((one) -> {
			throw new UnknownTerm(one.parameter(), one.name());
		});
		return ProjectTable.of(filter.address(), found.projects(), words());
	}

	private FoundProjects found(ProjectFilter filter) {
		var named = (filter.q() != null) ? this.finder.keys(Wanted.of(filter.q(), ProjectEditing.KIND, MOST)) : null;
		return new FoundProjects(this.projects.all(), filter, named, words());
	}

	@GetMapping("/projects/{slug}")
	String show(@PathVariable String slug, Model model, HttpServletResponse response) {
		var project = this.projects.find(slug);
		if (project.isEmpty()) {
			return ended(slug, model, response);
		}
		model.addAttribute("project", project.get());
		model.addAttribute("words", words());
		model.addAttribute("updates", this.updates.of(slug, null, LATEST));
		model.addAttribute("count", this.updates.count(slug));
		model.addAttribute("documents", this.documents.of(slug));
		return "projects/project";
	}

	/** What came of it, the latest first. */
	@GetMapping("/projects/{slug}/updates")
	String updates(@PathVariable String slug, @RequestParam(required = false) @Nullable String before, Model model) {
		var found = this.updates.of(slug, before, PAGE + 1);
		model.addAttribute("project", this.projects.get(slug));
		model.addAttribute("updates", found.stream().limit(PAGE).toList());
		model.addAttribute("count", this.updates.count(slug));
		model.addAttribute("next", (found.size() > PAGE) ? found.get(PAGE - 1).key() : null);
		model.addAttribute("later", before != null);
		return "projects/updates";
	}

	// It says why a project is gone that somebody may have been told of
	private String ended(String slug, Model model, HttpServletResponse response) {
		var last = this.revisions.latest(ProjectEditing.KIND + "/" + slug)
			.filter((revision) -> revision.kind() == Kind.ARCHIVED)
			.orElseThrow(() -> new NotFound("project", slug));
		response.setStatus(HttpServletResponse.SC_GONE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		model.addAttribute("slug", slug);
		model.addAttribute("last", last);
		model.addAttribute("since", LocalDate.ofInstant(last.changedAt(), ZoneOffset.UTC));
		return "projects/ended";
	}

	private ProjectWords words() {
		return new ProjectWords(this.messages, LocaleContextHolder.getLocale());
	}

}
