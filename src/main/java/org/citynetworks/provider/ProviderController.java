package org.citynetworks.provider;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.citynetworks.account.SignIn;
import org.citynetworks.account.SignedIn;
import org.citynetworks.account.Way;
import org.citynetworks.signin.Next;
import org.citynetworks.signin.Tries;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Signing in through one's organisation: there, and back.
 */
@Controller
@ConditionalOnOAuth2ClientRegistrationProperties
class ProviderController {

	private static final Log logger = LogFactory.getLog(ProviderController.class);

	private final OpenId openId;

	private final Identities identities;

	private final Tries tries;

	private final SignIn signIn;

	ProviderController(OpenId openId, Identities identities, Tries tries, SignIn signIn) {
		this.openId = openId;
		this.identities = identities;
		this.tries = tries;
		this.signIn = signIn;
	}

	@GetMapping("/sign-in/provider/{provider}")
	RedirectView go(@PathVariable String provider, @RequestParam(required = false) @Nullable String next,
			@CurrentSecurityContext(expression = "authentication") @Nullable Object somebody,
			HttpServletRequest request) {
		String home = request.getContextPath();
		if (!this.tries.take(request).isZero()) {
			return to(home, Problem.OFTEN);
		}
		try {
			OAuth2AuthorizationRequest asked = this.openId.ask(provider, request, somebody instanceof SignedIn);
			ProviderErrand.of(asked, provider, home, next).begin(request);
			return to(asked.getAuthorizationRequestUri());
		}
		catch (IllegalArgumentException ex) {
			logger.warn("The provider %s cannot be asked".formatted(provider), ex);
			return to(home, Problem.AWAY);
		}
	}

	@GetMapping("/sign-in/provider/{provider}/answer")
	RedirectView answer(@PathVariable String provider, @RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String state,
			@CurrentSecurityContext(expression = "authentication") @Nullable Object somebody,
			HttpServletRequest request) {
		Optional<ProviderErrand> errand = ProviderErrand.end(provider, request);
		if (errand.isEmpty() || state == null) {
			return to(request.getContextPath(), Problem.LATE);
		}
		String home = errand.get().home();
		if (code == null) {
			return to(home, Problem.REFUSED);
		}
		try {
			OidcUser user = this.openId.user(errand.get(),
					OAuth2AuthorizationResponse.success(code)
						.redirectUri(request.getRequestURI())
						.state(state)
						.build());
			boolean arrived = enter(user, somebody, request);
			return arrived ? to(home + Next.address(errand.get().next())) : to(home, Problem.UNKNOWN);
		}
		catch (AuthenticationException | IllegalArgumentException ex) {
			logger.warn("The answer of the provider %s does not hold".formatted(provider), ex);
			return to(home, Problem.REFUSED);
		}
	}

	private boolean enter(OidcUser user, @Nullable Object somebody, HttpServletRequest request) {
		String email = Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
		Optional<Long> person = this.identities.whose(user.getIdToken().getIssuer().toString(), user.getSubject(),
				email);
		if (person.isEmpty() || somebody instanceof SignedIn already && already.person() != person.get()) {
			return false;
		}
		if (somebody instanceof SignedIn already) {
			this.signIn.again(already, Way.PROVIDER, request);
		}
		else {
			this.signIn.as(person.get(), Way.PROVIDER, request);
		}
		return true;
	}

	@GetMapping("/sign-in/provider")
	String say(@RequestParam(defaultValue = "LATE") String problem, Model model) {
		model.addAttribute("problem", Problem.of(problem));
		return "signin/provider";
	}

	private static RedirectView to(String home, Problem problem) {
		return to(home + "/sign-in/provider?problem=" + problem);
	}

	/** The language stands in the address already. */
	private static RedirectView to(String address) {
		RedirectView view = new RedirectView(URI.create(address).toString(), false);
		view.setExpandUriTemplateVariables(false);
		view.setExposeModelAttributes(false);
		return view;
	}

	/**
	 * Why somebody does not get in.
	 */
	enum Problem {

		/** Nobody here has this identity. */
		UNKNOWN,

		/** The provider said no, or said something that does not hold. */
		REFUSED,

		/** The provider cannot be reached. */
		AWAY,

		/** The answer came a second time, to another browser, or to nothing. */
		LATE,

		/** Too often. */
		OFTEN;

		static Problem of(String name) {
			for (Problem problem : values()) {
				if (problem.name().equals(name)) {
					return problem;
				}
			}
			return LATE;
		}

	}

}
