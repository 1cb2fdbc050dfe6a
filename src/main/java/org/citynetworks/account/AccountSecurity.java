package org.citynetworks.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Where sessions live, and where somebody is sent who has to sign in first.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 8 * 60 * 60, cleanupCron = "-")
class AccountSecurity {

	private static final String SESSIONS_OF_A_PERSON = """
			select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
				sa.attribute_name, sa.attribute_bytes
			from spring_session s
			left join spring_session_attributes sa on s.primary_id = sa.session_primary_id
			where s.principal_name = ?
			order by s.primary_id""";

	@Bean
	Customizer<HttpSecurity> signedInPeople(SessionContext sessions) {
		return (http) -> http.securityContext((context) -> context.securityContextRepository(sessions))
			.exceptionHandling((exceptions) -> exceptions
				.authenticationEntryPoint((request, response, ex) -> Detour.by("/sign-in", request, response)));
	}

	// Writing at once from two pages must not fail. The list of a person's sessions is
	// read row by row, and takes each change of session for another one.
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionStore() {
		return (store) -> {
			new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(store);
			store.setListSessionsByPrincipalNameQuery(SESSIONS_OF_A_PERSON);
		};
	}

	// Before the access rules, which ask for the session
	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
		FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 70);
		return registration;
	}

	@Bean
	CookieSerializer sessionCookie() {
		DefaultCookieSerializer plain = cookie("session");
		DefaultCookieSerializer secure = cookie("__Host-session");
		secure.setUseSecureCookie(true);
		return new CookieSerializer() {

			@Override
			public void writeCookieValue(CookieValue value) {
				(value.getRequest().isSecure() ? secure : plain).writeCookieValue(value);
			}

			@Override
			public List<String> readCookieValues(HttpServletRequest request) {
				return (request.isSecure() ? secure : plain).readCookieValues(request);
			}

		};
	}

	// Lax, because the answer of another site's sign-in is a link to us
	private static DefaultCookieSerializer cookie(String name) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(name);
		cookie.setCookiePath("/");
		cookie.setSameSite("Lax");
		return cookie;
	}

}
