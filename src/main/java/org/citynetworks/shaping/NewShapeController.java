package org.citynetworks.shaping;

import java.util.Objects;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.expression.CallEditing;
import org.citynetworks.form.FormEditing;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.programme.ProgrammeEditing;
import org.citynetworks.programme.Programmes;
import org.citynetworks.programme.TierEditing;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
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
 * A new programme, tier, form or call begins with its name and its address; what else
 * there is to say is said in its draft.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
@RequestMapping("/admin/programmes/new/{kind:programme|tier|form|call}")
class NewShapeController {

	private static final String PAGE = "shaping/new";

	private static final String ADDRESS = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final int LONGEST = 60;

	private static final Set<String> TAKEN = Set.of("new", "history");

	private final Programmes programmes;

	private final Revisions revisions;

	private final Drafts drafts;

	NewShapeController(Programmes programmes, Revisions revisions, Drafts drafts) {
		this.programmes = programmes;
		this.revisions = revisions;
		this.drafts = drafts;
	}

	@GetMapping
	String ask(@PathVariable String kind, @RequestParam(required = false) @Nullable String programme, Model model) {
		model.addAttribute("form", new NewShape(null, null, programme));
		return page(model);
	}

	@PostMapping
	String begin(@PathVariable String kind, @Valid @ModelAttribute("form") NewShape form, BindingResult errors,
			SignedIn somebody, Model model) {
		var slug = form.address();
		if (form.name() != null && (!slug.matches(ADDRESS) || slug.length() > LONGEST)) {
			errors.rejectValue("slug", "shaping.slug.wrong", new Object[] { LONGEST }, null);
		}
		else if (TAKEN.contains(slug) || this.revisions.latest(kind + "/" + slug).isPresent()) {
			errors.rejectValue("slug", "shaping.slug.taken", new Object[] { slug }, null);
		}
		var isKnown = this.programmes.all().stream().anyMatch((one) -> one.slug().equals(form.programme()));
		if (kind.equals(TierEditing.KIND) && !isKnown) {
			errors.rejectValue("programme", "shaping.programme.missing");
		}
		if (errors.hasErrors()) {
			return page(model);
		}
		var draft = this.drafts.begin(kind + "/" + slug, Kind.CREATED, 0, state(kind, form), somebody.person());
		return "redirect:/admin/drafts/" + draft.id();
	}

	private String page(Model model) {
		model.addAttribute("programmes", this.programmes.all());
		return PAGE;
	}

	private State state(String kind, NewShape form) {
		var name = Objects.requireNonNull(form.name());
		var language = Language.of(LocaleContextHolder.getLocale());
		return switch (kind) {
			case ProgrammeEditing.KIND -> ProgrammeEditing.begun(name, language, this.programmes.all().size() + 1);
			case TierEditing.KIND -> {
				var programme = this.programmes.bySlug(Objects.requireNonNull(form.programme()));
				yield TierEditing.begun(name, language, programme);
			}
			case CallEditing.KIND -> CallEditing.begun(name, language);
			default -> FormEditing.begun(name);
		};
	}

	/**
	 * What a new programme, tier, form or call is called.
	 *
	 * @param slug where it is to stand; made from the name where nothing is said
	 * @param programme to which a tier belongs
	 */
	record NewShape(
			@NotBlank(message = "{shaping.name.missing}") @Size(max = 200,
					message = "{shaping.name.long}") @Nullable String name,
			@Nullable String slug, @Nullable String programme) {

		String address() {
			return (this.slug != null) ? this.slug : (this.name != null) ? Slug.of(this.name) : "";
		}

	}

}
