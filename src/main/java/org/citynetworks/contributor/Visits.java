package org.citynetworks.contributor;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.account.Code;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody without an account comes in: a link by mail, of which the secret is
 * exchanged for a cookie. One browser can visit several submissions, each as one
 * contributor.
 */
@Component
public class Visits {

	/** How long a link leads in; it may be followed more than once. */
	public static final Duration LINK = Duration.ofDays(30);

	private static final Duration VISIT = Duration.ofHours(12);

	private static final String COOKIE = "visit";

	private final JdbcClient jdbc;

	private final Clock clock;

	Visits(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A new way in for somebody; those they have stay good. */
	@Transactional(propagation = Propagation.MANDATORY)
	public String link(Contributor contributor) {
		var code = Code.forALink();
		this.jdbc.sql(
				"insert into contributor_link (hash, contributor, made_at, expires_at) values (:hash, :id, :now, :until)")
			.param("hash", Code.hash(code))
			.param("id", contributor.id())
			.param("now", now())
			.param("until", now().plus(LINK))
			.update();
		return code;
	}

	/** Whose link it is, if it is one of the submission and still leads in. */
	public Optional<Contributor> follow(UUID submission, String code) {
		return this.jdbc.sql("""
				select contributor.*
				from contributor_link
				join contributor on contributor.id = contributor_link.contributor
				where hash = :hash and submission = :submission and expires_at > :now
				""")
			.param("hash", Code.hash(code))
			.param("submission", submission)
			.param("now", now())
			.query(Contributors::contributor)
			.optional();
	}

	/** Lets a browser in as somebody, instead of whoever it was in that submission. */
	@Transactional
	public void begin(Contributor contributor, HttpServletRequest request, HttpServletResponse response) {
		var token = token(request).orElseGet(Code::forALink);
		this.jdbc.sql("""
				delete from contributor_visit using contributor
				where hash = :hash and contributor.id = contributor_visit.contributor and submission = :submission
				""").param("hash", Code.hash(token)).param("submission", contributor.submission()).update();
		this.jdbc.sql(
				"insert into contributor_visit (hash, contributor, begun_at, expires_at) values (:hash, :id, :now, :until)")
			.param("hash", Code.hash(token))
			.param("id", contributor.id())
			.param("now", now())
			.param("until", now().plus(VISIT))
			.update();
		this.jdbc.sql("update contributor set seen_at = :now where id = :id")
			.param("now", now())
			.param("id", contributor.id())
			.update();
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(request), token)
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

	/** As whom a browser visits a submission. */
	public Optional<Contributor> of(HttpServletRequest request, UUID submission) {
		return of(request).stream().filter((contributor) -> contributor.submission().equals(submission)).findFirst();
	}

	/** All that a browser visits. */
	public List<Contributor> of(HttpServletRequest request) {
		return token(request).map((token) -> this.jdbc.sql("""
				select contributor.*
				from contributor_visit
				join contributor on contributor.id = contributor_visit.contributor
				where hash = :hash and expires_at > :now
				order by submission desc
				""").param("hash", Code.hash(token)).param("now", now()).query(Contributors::contributor).list())
			.orElse(List.of());
	}

	/** Ends every visit of a browser, as on a machine that others use. */
	@Transactional
	public void end(HttpServletRequest request) {
		token(request).ifPresent((token) -> this.jdbc.sql("delete from contributor_visit where hash = :hash")
			.param("hash", Code.hash(token))
			.update());
	}

	private static Optional<String> token(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(name(request)))
			.map(Cookie::getValue)
			.findFirst();
	}

	private static String name(HttpServletRequest request) {
		return request.isSecure() ? "__Host-" + COOKIE : COOKIE;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
