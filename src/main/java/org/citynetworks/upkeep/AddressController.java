package org.citynetworks.upkeep;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.network.Network;
import org.citynetworks.network.NetworkRepository;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Another address for the entry of a network.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
@RequestMapping("/admin/networks/{slug}/address")
class AddressController {

	private static final String PAGE = "upkeep/address";

	private final NetworkRepository networks;

	private final MoveEntry move;

	AddressController(NetworkRepository networks, MoveEntry move) {
		this.networks = networks;
		this.move = move;
	}

	@ModelAttribute("network")
	Network network(@PathVariable String slug) {
		return this.networks.getBySlug(slug);
	}

	@GetMapping
	String ask(@PathVariable String slug, Model model) {
		model.addAttribute("form", new AddressForm(slug, null));
		return PAGE;
	}

	@PostMapping
	String move(@PathVariable("slug") String from, @Valid @ModelAttribute("form") AddressForm form,
			BindingResult errors, SignedIn somebody, RedirectAttributes next) {
		if (!errors.hasErrors()) {
			this.move
				.move(from, Objects.requireNonNullElse(form.slug(), ""), Objects.requireNonNull(form.reason()),
						somebody.person())
				.ifPresent((hindrance) -> errors.rejectValue("slug", hindrance.message(),
						new Object[] { hindrance.name() }, null));
		}
		if (errors.hasErrors()) {
			return PAGE;
		}
		next.addFlashAttribute("moved", from);
		return "redirect:/admin/networks/" + form.slug();
	}

	/**
	 * A new address, and why.
	 */
	record AddressForm(@Nullable String slug, @NotBlank(message = "{upkeep.address.reason.missing}") @Size(max = 2000,
			message = "{upkeep.end.reason.long}") @Nullable String reason) {

	}

}
