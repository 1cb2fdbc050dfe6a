package org.citynetworks.upkeep;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.network.NetworkAddresses;
import org.citynetworks.shared.NotFound;
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
 * What can be done with the entry of a network as a whole; it can end and come back.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
@RequestMapping("/admin/networks/{slug}")
class EntryController {

	private static final String END = "upkeep/end";

	private final Revisions revisions;

	private final Drafts drafts;

	private final NetworkAddresses addresses;

	EntryController(Revisions revisions, Drafts drafts, NetworkAddresses addresses) {
		this.revisions = revisions;
		this.drafts = drafts;
		this.addresses = addresses;
	}

	/**
	 * The newest revision, which says what the entry is called and whether it is there.
	 */
	@ModelAttribute("latest")
	Revision latest(@PathVariable String slug) {
		return this.revisions.latest("network/" + slug).orElseThrow(() -> new NotFound("network", slug));
	}

	@GetMapping
	String show(@PathVariable String slug, @ModelAttribute("latest") Revision latest, Model model) {
		model.addAttribute("since", LocalDate.ofInstant(latest.changedAt(), ZoneOffset.UTC));
		model.addAttribute("drafts", this.drafts.of(latest.subject()).stream().map(Begun::of).toList());
		model.addAttribute("into", this.addresses.now(slug).orElse(null));
		return "upkeep/network";
	}

	/** Asks why the entry ends, or why it comes back. */
	@GetMapping("/end")
	String ask(@PathVariable String slug, Model model) {
		model.addAttribute("form", new EndForm(null, null));
		return END;
	}

	@PostMapping("/end")
	String end(@PathVariable String slug, @ModelAttribute("latest") Revision latest,
			@Valid @ModelAttribute("form") EndForm form, BindingResult errors, SignedIn somebody) {
		if (errors.hasErrors()) {
			return END;
		}
		var kind = latest.kind().isEnd() ? Kind.REVIVED : Kind.ARCHIVED;
		var draft = this.drafts.begin(latest.subject(), kind, latest.number(), latest.state(), somebody.person());
		this.drafts.save(draft, latest.state(), Objects.requireNonNull(form.reason()), form.source());
		return "redirect:/admin/drafts/" + draft.id() + "/review";
	}

	/**
	 * A draft of the entry, and when it was last saved.
	 */
	record Begun(UUID id, OffsetDateTime savedAt) {

		static Begun of(Draft draft) {
			return new Begun(draft.id(), draft.savedAt().atOffset(ZoneOffset.UTC));
		}

	}

	/**
	 * Why an entry ends or comes back, and who says so.
	 */
	record EndForm(
			@NotBlank(message = "{upkeep.end.reason.missing}") @Size(max = 2000,
					message = "{upkeep.end.reason.long}") @Nullable String reason,
			@Size(max = 2000, message = "{upkeep.end.reason.long}") @Nullable String source) {

	}

}
