package org.citynetworks.expression;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.limit.Limit;
import org.citynetworks.limit.Origin;
import org.citynetworks.limit.RateLimits;
import org.citynetworks.mail.Address;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * From a page about a way to take part to the mail that leads to its form.
 */
@Controller
@RequestMapping("/express-interest")
class ExpressController {

	private static final String PAGE = "expression/email";

	/** A city hall, or a company, stands behind one network. */
	private static final Limit FROM_ONE_NETWORK = new Limit("expression.network", 60, Duration.ofHours(1));

	/** Each brings the address a mail. */
	private static final Limit TO_ONE = new Limit("expression.mail", 5, Duration.ofHours(1));

	private final Calls calls;

	private final BeginExpression begin;

	private final RateLimits limits;

	ExpressController(Calls calls, BeginExpression begin, RateLimits limits) {
		this.calls = calls;
		this.begin = begin;
		this.limits = limits;
	}

	@GetMapping("/{slug}")
	String ask(@PathVariable String slug, Model model) {
		model.addAttribute("form", new EmailForm(UUID.randomUUID().toString(), null, null));
		return page(this.calls.get(slug), model);
	}

	/** The language was changed: what was typed comes along, right or wrong. */
	@PostMapping(path = "/{slug}", params = "do=save")
	String keep(@PathVariable String slug, @ModelAttribute("form") EmailForm form, Model model) {
		return page(this.calls.get(slug), model);
	}

	@PostMapping("/{slug}")
	String begin(@PathVariable String slug, @Valid @ModelAttribute("form") EmailForm form, BindingResult errors,
			Model model, HttpServletRequest request) {
		var call = this.calls.get(slug);
		if (form.email() != null && !errors.hasFieldErrors("email") && !Address.isTaken(form.email())) {
			errors.rejectValue("email", "account.email.wrong");
		}
		if (!call.isOpen() || errors.hasErrors() || !maySend(form, request, errors)) {
			return page(call, model);
		}
		this.begin.begin(call, form.uuid(), Objects.requireNonNull(form.email()),
				Objects.requireNonNullElse(form.name(), ""), Language.of(LocaleContextHolder.getLocale()));
		return "redirect:/express-interest/" + call.slug() + "/sent";
	}

	@GetMapping("/{slug}/sent")
	String sent(@PathVariable String slug, Model model) {
		model.addAttribute("call", this.calls.get(slug));
		return "expression/sent";
	}

	private static String page(Call call, Model model) {
		model.addAttribute("call", call);
		model.addAttribute("keeps", call.isOpen() ? "begin" : null);
		return PAGE;
	}

	private boolean maySend(EmailForm form, HttpServletRequest request, Errors errors) {
		var network = this.limits.take(FROM_ONE_NETWORK, Origin.of(request));
		var one = this.limits.take(TO_ONE, EmailAddress.key(Objects.requireNonNull(form.email())));
		var wait = (network.compareTo(one) > 0) ? network : one;
		if (!wait.isZero()) {
			errors.rejectValue("email", "signin.wait", new Object[] { wait.toMinutes() + 1 }, null);
		}
		return wait.isZero();
	}

	/**
	 * Where to write to.
	 *
	 * @param key tells one form from another, so that it counts once however often it is
	 * sent
	 */
	record EmailForm(@Nullable String key, @Size(max = 120, message = "{applying.name.long}") @Nullable String name,
			@NotBlank(message = "{applying.email.missing}") @Email(message = "{account.email.wrong}") @Size(max = 254,
					message = "{account.email.wrong}") @Nullable String email) {

		/** Whatever else stands there is a form of its own. */
		UUID uuid() {
			try {
				return UUID.fromString(Objects.requireNonNullElse(this.key, ""));
			}
			catch (IllegalArgumentException ex) {
				return UUID.randomUUID();
			}
		}

	}

}
