package org.citynetworks.provider;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What is said between us and a provider of OpenID Connect: the code flow, with state,
 * nonce and PKCE. Nothing the provider hands out is kept.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
class OpenId {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Providers providers;

	private final DefaultOAuth2AuthorizationRequestResolver requests;

	private final OidcAuthorizationCodeAuthenticationProvider answers;

	OpenId(Providers providers) {
		this.providers = providers;
		this.requests = new DefaultOAuth2AuthorizationRequestResolver(providers::get, "/sign-in/provider");
		this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
		JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(PATIENCE).build());
		http.setReadTimeout(PATIENCE);
		this.answers = new OidcAuthorizationCodeAuthenticationProvider(tokens(http), users(http));
	}

	// Both as the library has them, but they do not wait for ever
	private static RestClientAuthorizationCodeTokenResponseClient tokens(ClientHttpRequestFactory http) {
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens.setRestClient(RestClient.builder()
			.requestFactory(http)
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		return tokens;
	}

	private static OidcUserService users(ClientHttpRequestFactory http) {
		RestTemplate rest = new RestTemplate(http);
		rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService users = new DefaultOAuth2UserService();
		users.setRestOperations(rest);
		OidcUserService oidc = new OidcUserService();
		oidc.setOauth2UserService(users);
		return oidc;
	}

	/**
	 * What a provider is asked.
	 * @param again whether it is to ask for a factor even of somebody it has signed in
	 * @throws IllegalArgumentException if the provider cannot be reached
	 */
	OAuth2AuthorizationRequest ask(String provider, HttpServletRequest request, boolean again) {
		OAuth2AuthorizationRequest asked = Objects.requireNonNull(this.requests.resolve(request, provider));
		return again ? OAuth2AuthorizationRequest.from(asked)
			.additionalParameters((parameters) -> parameters.put("prompt", "login"))
			.build() : asked;
	}

	/**
	 * Whom a provider means with its answer.
	 * @throws AuthenticationException if the answer is not one to what was asked
	 * @throws IllegalArgumentException if the provider cannot be reached
	 */
	OidcUser user(ProviderErrand errand, OAuth2AuthorizationResponse answer) {
		ClientRegistration registration = this.providers.get(errand.provider());
		var shown = this.answers.authenticate(new OAuth2LoginAuthenticationToken(registration,
				new OAuth2AuthorizationExchange(errand.asked(registration), answer)));
		return (OidcUser) Objects.requireNonNull(Objects.requireNonNull(shown).getPrincipal());
	}

}
