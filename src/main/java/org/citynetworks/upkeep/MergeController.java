package org.citynetworks.upkeep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Field;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.network.NetworkEditing;
import org.citynetworks.network.SimilarNetworks;
import org.citynetworks.shared.NotFound;
import org.citynetworks.upkeep.JoinEntries.Why;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Two entries of one network become one, field by field.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
@RequestMapping("/admin/networks/{slug}/merge")
class MergeController {

	private static final String PAGE = "upkeep/merge";

	private final Revisions revisions;

	private final NetworkEditing networks;

	private final FindEntries find;

	private final SimilarNetworks similar;

	private final MembershipsOf memberships;

	private final LineWords words;

	private final JoinEntries join;

	// What is chosen from, and what is done with it
	MergeController(Revisions revisions, NetworkEditing networks, FindEntries find, SimilarNetworks similar,
			MembershipsOf memberships, LineWords words, JoinEntries join) {
		this.revisions = revisions;
		this.networks = networks;
		this.find = find;
		this.similar = similar;
		this.memberships = memberships;
		this.words = words;
		this.join = join;
	}

	@ModelAttribute("goes")
	Revision goes(@PathVariable String slug) {
		return there(slug);
	}

	/** Asks with which other entry. */
	@GetMapping
	String choose(@PathVariable String slug, @RequestParam(required = false) @Nullable String with,
			@ModelAttribute("goes") Revision goes, Model model) {
		if (with != null && !with.isBlank()) {
			return "redirect:/admin/networks/" + slug + "/merge/" + Editables.key(other(slug, with).subject());
		}
		model.addAttribute("similar", this.similar.like(goes.state(), slug));
		model.addAttribute("others",
				this.find.there(null).stream().filter((entry) -> !entry.slug().equals(slug)).toList());
		return "upkeep/merge-with";
	}

	@GetMapping("/{other}")
	String ask(@PathVariable String slug, @PathVariable String other, @ModelAttribute("goes") Revision goes,
			Model model) {
		var stays = other(slug, other);
		model.addAttribute("form", new MergeForm(null, null, null, null, null));
		return show(slug, goes, stays, model);
	}

	@PostMapping("/{other}")
	String join(@PathVariable String slug, @PathVariable String other, @ModelAttribute("goes") Revision goes,
			@Valid @ModelAttribute("form") MergeForm form, BindingResult errors, SignedIn somebody, Model model) {
		var stays = other(slug, other);
		if (!form.isOf(goes, stays)) {
			errors.rejectValue("reason", "upkeep.merge.changed");
		}
		for (var field : joining(goes, stays).questions()) {
			if (!choices(field).contains(form.choice().getOrDefault(field.name(), ""))) {
				errors.rejectValue("choice[" + field.name() + "]", "upkeep.merge.choose",
						new Object[] { new DefaultMessageSourceResolvable(field.message()) }, null);
			}
		}
		if (!errors.hasErrors()) {
			var why = new Why(Objects.requireNonNull(form.reason()), form.source(), somebody.person());
			for (var mistake : this.join.join(goes, stays, form.choice(), why)) {
				errors.rejectValue("choice[" + State.field(mistake.path()) + "]", mistake.message(),
						mistake.arguments().toArray(), null);
			}
		}
		return errors.hasErrors() ? show(slug, goes, stays, model) : "redirect:/admin/networks/" + other;
	}

	private String show(String slug, Revision goes, Revision stays, Model model) {
		var there = this.memberships.network(Editables.key(stays.subject()));
		var members = this.memberships.network(slug);
		model.addAttribute("stays", stays);
		model.addAttribute("questions",
				joining(goes, stays).questions()
					.stream()
					.map((field) -> new Question(field.name(), field.message(), choices(field),
							this.words.of(stays.state(), field), this.words.of(goes.state(), field)))
					.toList());
		model.addAttribute("members", members.size());
		model.addAttribute("same",
				members.stream().filter((member) -> there.stream().anyMatch(member::isLike)).count());
		return PAGE;
	}

	private Joining joining(Revision goes, Revision stays) {
		return new Joining(this.networks.schema(), stays.state(), goes.state());
	}

	private static List<String> choices(Field field) {
		return field.many() ? Joining.LINES : Joining.SINGLE;
	}

	private Revision other(String slug, String other) {
		if (other.equals(slug)) {
			throw new NotFound("other network", other);
		}
		return there(other);
	}

	private Revision there(String slug) {
		return this.revisions.latest(NetworkEditing.KIND + "/" + slug)
			.filter((revision) -> !revision.kind().isEnd())
			.orElseThrow(() -> new NotFound("network", slug));
	}

	/**
	 * A field in which both entries say something else.
	 */
	record Question(String name, String message, List<String> choices, List<LineWords.Line> stays,
			List<LineWords.Line> goes) {

	}

	/**
	 * What somebody chose, and why.
	 *
	 * @param choice by the name of the field
	 * @param goesAt the number of the revision that was shown of the entry that goes
	 * @param staysAt and of the one that stays
	 */
	record MergeForm(@Nullable Map<String, String> choice,
			@NotBlank(message = "{upkeep.merge.reason.missing}") @Size(max = 2000,
					message = "{upkeep.end.reason.long}") @Nullable String reason,
			@Size(max = 2000, message = "{upkeep.end.reason.long}") @Nullable String source, @Nullable String goesAt,
			@Nullable String staysAt) {

		MergeForm {
			choice = (choice != null) ? new HashMap<>(choice) : new HashMap<>();
		}

		boolean isOf(Revision goes, Revision stays) {
			return Integer.toString(goes.number()).equals(this.goesAt)
					&& Integer.toString(stays.number()).equals(this.staysAt);
		}

	}

}
