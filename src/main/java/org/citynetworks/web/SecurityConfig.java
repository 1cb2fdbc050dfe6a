package org.citynetworks.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Who may ask for what: areas by address here, deeds by {@code @PreAuthorize} on their
 * handlers. Readers need no session and get no cookie. How people sign in is for the
 * package that knows people: it adds a {@code Customizer<HttpSecurity>} bean.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfig {

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, Handlers handlers) {
		return http
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(Area.SIGNED_IN.patterns())
				.authenticated()
				.anyRequest()
				.permitAll())
			// Its own headers would forbid caching; ours are also on what never comes
			// here
			.headers((headers) -> headers.defaultsDisabled()
				.addHeaderWriter(new SecurityHeaders())
				.addHeaderWriter(SecurityConfig::keepNothingPersonal))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens()).requireCsrfProtectionMatcher(handlers::mayChange))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
				// Else links are not encoded at all, and so not with an asset's version
				.enableSessionUrlRewriting(true))
			.requestCache(RequestCacheConfigurer::disable)
			.logout(LogoutConfigurer::disable)
			.build();
	}

	/** What is about one person is kept by no browser and no proxy. */
	private static void keepNothingPersonal(HttpServletRequest request, HttpServletResponse response) {
		if (Area.of(request.getServletPath()) != Area.PUBLIC) {
			response.setHeader("Cache-Control", "no-store");
		}
	}

	// The context path is the language, so the path of a cookie has to be said
	private static CookieCsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName("csrf");
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Strict"));
		return tokens;
	}

	@Bean
	HttpFirewall httpFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		// An unknown method is answered with 405 and the methods that are known
		firewall.setUnsafeAllowAnyHttpMethod(true);
		// PostgreSQL cannot store a zero character
		firewall.setAllowedParameterValues((value) -> value.indexOf('\0') < 0);
		return firewall;
	}

}
