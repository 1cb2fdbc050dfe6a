package org.citynetworks.upkeep;

import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.citynetworks.network.NetworkAddresses;
import org.citynetworks.network.SimilarNetworks;
import org.citynetworks.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A new network begins with its name, what is like it, and its address.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
@RequestMapping("/admin/networks/new")
class NewEntryController {

	private static final String PAGE = "upkeep/new";

	private final SimilarNetworks similar;

	private final NetworkAddresses addresses;

	private final Drafts drafts;

	NewEntryController(SimilarNetworks similar, NetworkAddresses addresses, Drafts drafts) {
		this.similar = similar;
		this.addresses = addresses;
		this.drafts = drafts;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", new NewEntryForm(null, null, null));
		return PAGE;
	}

	/** Shows what is like a name; with an address for that name, begins the entry. */
	@PostMapping
	String begin(@Valid @ModelAttribute("form") NewEntryForm form, BindingResult errors, SignedIn somebody,
			Model model) {
		if (errors.hasFieldErrors("name")) {
			return PAGE;
		}
		var name = Objects.requireNonNull(form.name());
		var state = State.of(Map.of("name", name));
		if (!name.equals(form.seen())) {
			return look(new NewEntryForm(name, (form.slug() != null) ? form.slug() : proposal(name), name), state,
					model);
		}
		var slug = Objects.requireNonNullElse(form.slug(), "");
		this.addresses.hindrance(slug, null)
			.ifPresent((hindrance) -> errors.rejectValue("slug", hindrance.message(), new Object[] { hindrance.name() },
					null));
		if (errors.hasErrors()) {
			model.addAttribute("similar", this.similar.like(state, ""));
			return PAGE;
		}
		return "redirect:/admin/drafts/"
				+ this.drafts.begin("network/" + slug, Kind.CREATED, 0, state, somebody.person()).id();
	}

	private String look(NewEntryForm form, State state, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("similar", this.similar.like(state, ""));
		return PAGE;
	}

	private static String proposal(String name) {
		var slug = Slug.of(name);
		if (slug.length() <= NetworkAddresses.LONGEST) {
			return slug;
		}
		var end = slug.lastIndexOf('-', NetworkAddresses.LONGEST);
		return slug.substring(0, (end > 0) ? end : NetworkAddresses.LONGEST);
	}

	/**
	 * What a new network is called, and where it is to stand.
	 *
	 * @param seen the name for which the page has shown what is like it
	 */
	record NewEntryForm(
			@NotBlank(message = "{upkeep.new.name.missing}") @Size(max = 500,
					message = "{upkeep.new.name.long}") @Nullable String name,
			@Nullable String slug, @Nullable String seen) {

	}

}
