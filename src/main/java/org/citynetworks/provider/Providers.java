package org.citynetworks.provider;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.citynetworks.shared.NotFound;
import org.citynetworks.web.SiteAddress;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;

/**
 * The organisations whose sign-in counts here, as
 * {@code spring.security.oauth2.client.registration} names them. Each is asked how it
 * wants to be spoken to when the first person comes, so the site starts without it.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class Providers {

	private final OAuth2ClientProperties settings;

	private final SiteAddress site;

	private final Map<String, ClientRegistration> met = new ConcurrentHashMap<>();

	Providers(OAuth2ClientProperties settings, SiteAddress site) {
		this.settings = settings;
		this.site = site;
	}

	List<Button> buttons() {
		return this.settings.getRegistration()
			.entrySet()
			.stream()
			.map((entry) -> new Button(entry.getKey(),
					Objects.requireNonNullElse(entry.getValue().getClientName(), entry.getKey())))
			.toList();
	}

	/**
	 * How to speak to a provider.
	 * @throws IllegalArgumentException if it cannot be asked
	 */
	ClientRegistration get(String id) {
		Registration registration = this.settings.getRegistration().get(id);
		if (registration == null) {
			throw new NotFound("provider", id);
		}
		return this.met.computeIfAbsent(id, (unmet) -> meet(id, registration));
	}

	private ClientRegistration meet(String id, Registration registration) {
		OAuth2ClientProperties one = new OAuth2ClientProperties();
		one.getRegistration().put(id, registration);
		one.getProvider().putAll(this.settings.getProvider());
		ClientRegistration found = new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id);
		ClientRegistration.Builder builder = ClientRegistration.withClientRegistration(Objects.requireNonNull(found))
			// One address for all languages, which is to be entered at the provider
			.redirectUri(this.site.origin() + "/sign-in/provider/" + id + "/answer");
		if (found.getScopes().isEmpty()) {
			builder.scope("openid", "email");
		}
		return builder.build();
	}

	/**
	 * A way in.
	 *
	 * @param name what the organisation is called
	 */
	record Button(String id, String name) {
	}

}
