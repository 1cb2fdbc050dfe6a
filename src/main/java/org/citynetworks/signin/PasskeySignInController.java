package org.citynetworks.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.account.SignIn;
import org.citynetworks.account.SignedIn;
import org.citynetworks.account.Way;
import org.citynetworks.factor.PasskeyChallenge;
import org.citynetworks.factor.Passkeys;
import org.citynetworks.factor.ShownPasskeys;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in with a passkey, which is two factors in one step; nobody says who they are
 * before, so nothing tells who is known here.
 */
@Controller
class PasskeySignInController {

	private static final String PAGE = "signin/passkey";

	private final Passkeys passkeys;

	private final ShownPasskeys shown;

	private final Tries tries;

	private final SignIn signIn;

	private final MessageSource messages;

	private final Clock clock;

	PasskeySignInController(Passkeys passkeys, ShownPasskeys shown, Tries tries, SignIn signIn, MessageSource messages,
			Clock clock) {
		this.passkeys = passkeys;
		this.shown = shown;
		this.tries = tries;
		this.signIn = signIn;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/sign-in/passkey")
	String ask(@RequestParam(required = false) @Nullable String next, Model model) {
		model.addAttribute("form", new PasskeyForm(null, next));
		return PAGE;
	}

	// An answer needs a challenge, so whoever counts challenges counts tries
	@PostMapping("/sign-in/passkey/options")
	ResponseEntity<String> options(@CurrentSecurityContext(expression = "authentication") @Nullable Object somebody,
			HttpServletRequest request, Locale locale) {
		Duration wait = this.tries.take(request);
		if (!wait.isZero()) {
			Object[] minutes = { wait.toMinutes() + 1 };
			return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
				.contentType(MediaType.TEXT_PLAIN)
				.body(this.messages.getMessage("signin.wait", minutes, locale));
		}
		byte[] challenge = PasskeyChallenge.renew(request, this.clock);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.passkeys.toShow((somebody instanceof SignedIn person) ? person.person() : null, challenge));
	}

	@PostMapping("/sign-in/passkey")
	String show(@ModelAttribute("form") PasskeyForm form, BindingResult errors,
			@CurrentSecurityContext(expression = "authentication") @Nullable Object somebody,
			HttpServletRequest request) {
		Optional<byte[]> challenge = PasskeyChallenge.take(request, this.clock);
		if (challenge.isEmpty() || form.credential() == null) {
			errors.rejectValue("credential", "signin.passkey.late");
			return PAGE;
		}
		Optional<Long> person = this.shown.whose(form.credential(), challenge.get());
		if (person.isEmpty() || somebody instanceof SignedIn already && already.person() != person.get()) {
			errors.rejectValue("credential", "signin.passkey.unknown");
			return PAGE;
		}
		if (somebody instanceof SignedIn already) {
			this.signIn.again(already, Way.PASSKEY, request);
		}
		else {
			this.signIn.as(person.get(), Way.PASSKEY, request);
		}
		return Next.view(form.next());
	}

	/**
	 * What a browser has shown, and where its owner wants to go.
	 */
	record PasskeyForm(@Nullable String credential, @Nullable String next) {

	}

}
