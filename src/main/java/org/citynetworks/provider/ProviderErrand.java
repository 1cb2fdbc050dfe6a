package org.citynetworks.provider;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * Somebody who was sent to a provider and is to come back once, with an answer to what
 * was asked.
 *
 * @param state what ties the answer to this browser
 * @param nonce what ties the provider's word to this errand
 * @param verifier what ties the code to us
 * @param home where pages in their language begin
 * @param next where they wanted to go
 */
record ProviderErrand(String provider, String state, String nonce, String verifier, String home,
		@Nullable String next) {

	private static final String ATTRIBUTE = "provider.errand";

	static ProviderErrand of(OAuth2AuthorizationRequest asked, String provider, String home, @Nullable String next) {
		return new ProviderErrand(provider, asked.getState(), asked.getAttribute(OidcParameterNames.NONCE),
				asked.getAttribute(PkceParameterNames.CODE_VERIFIER), home, next);
	}

	/** Notes it in the session, where only the JDK's own classes stand. */
	void begin(HttpServletRequest request) {
		HashMap<String, String> noted = new HashMap<>(Map.of("provider", this.provider, "state", this.state, "nonce",
				this.nonce, "verifier", this.verifier, "home", this.home));
		if (this.next != null) {
			noted.put("next", this.next);
		}
		request.getSession().setAttribute(ATTRIBUTE, noted);
	}

	/** The errand of this session, from which one comes back once. */
	static Optional<ProviderErrand> end(String provider, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> noted)) {
			return Optional.empty();
		}
		session.removeAttribute(ATTRIBUTE);
		return Optional
			.of(new ProviderErrand((String) noted.get("provider"), (String) noted.get("state"),
					(String) noted.get("nonce"), (String) noted.get("verifier"), (String) noted.get("home"),
					(String) noted.get("next")))
			.filter((errand) -> errand.provider().equals(provider));
	}

	/** What was asked, as it was asked. */
	OAuth2AuthorizationRequest asked(ClientRegistration registration) {
		return OAuth2AuthorizationRequest.authorizationCode()
			.clientId(registration.getClientId())
			.authorizationUri(registration.getProviderDetails().getAuthorizationUri())
			.redirectUri(registration.getRedirectUri())
			.scopes(registration.getScopes())
			.state(this.state)
			.attributes((attributes) -> {
				attributes.put(OidcParameterNames.NONCE, this.nonce);
				attributes.put(PkceParameterNames.CODE_VERIFIER, this.verifier);
			})
			.build();
	}

}
