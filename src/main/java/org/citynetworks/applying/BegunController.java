package org.citynetworks.applying;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.citynetworks.contributor.Contributor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * After an application was begun: look into your mailbox. The browser that sent the form
 * can have the mail sent again, or to another address, until somebody has come in.
 */
@Controller
@RequestMapping("/programme/apply/sent")
class BegunController {

	private static final String COOKIE = "begun";

	private static final String PAGE = "applying/sent";

	private static final String AGAIN = "redirect:/programme/apply/sent";

	private final WayIn wayIn;

	private final Mailing mailing;

	BegunController(WayIn wayIn, Mailing mailing) {
		this.wayIn = wayIn;
		this.mailing = mailing;
	}

	/** Lets the browser that began one see to its mail for an hour. */
	static void remember(UUID key, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, key.toString())
					.path("/")
					.maxAge(Duration.ofHours(1))
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

	@GetMapping
	String show(@CookieValue(name = COOKIE, required = false) @Nullable String key, Model model) {
		var owner = owner(key);
		model.addAttribute("owner", owner.orElse(null));
		model.addAttribute("form", new BeginForm(null, null, owner.map(Contributor::email).orElse(null), null));
		return PAGE;
	}

	@PostMapping
	String send(@CookieValue(name = COOKIE, required = false) @Nullable String key,
			@Valid @ModelAttribute("form") BeginForm form, BindingResult errors, Model model,
			HttpServletRequest request) {
		var owner = owner(key);
		model.addAttribute("owner", owner.orElse(null));
		if (owner.isEmpty()) {
			return AGAIN;
		}
		form.check(errors);
		if (errors.hasErrors()
				|| !this.mailing.maySend("begun " + owner.get().submission(), form.address(), request, errors)) {
			return PAGE;
		}
		if (form.address().equals(owner.get().email())) {
			this.wayIn.mailAgain(owner.get());
		}
		else {
			this.wayIn.mailInstead(owner.get(), form.address());
		}
		return AGAIN;
	}

	private Optional<Contributor> owner(@Nullable String key) {
		return this.wayIn.unvisited(new BeginForm(Objects.requireNonNullElse(key, ""), null, null, null).uuid());
	}

}
