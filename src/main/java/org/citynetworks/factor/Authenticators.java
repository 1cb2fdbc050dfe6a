package org.citynetworks.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Authenticator apps: a key that the app and we know, from which both make the same six
 * digits every 30 seconds (RFC 6238). A code that has been taken is not taken again.
 */
@Component
public class Authenticators {

	/** RFC 4226 asks for 160 bits. */
	private static final int SECRET_BYTES = 20;

	/** Clocks may differ by one step in either direction. */
	private static final int TOLERANCE = 1;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

	private final JdbcClient jdbc;

	private final Clock clock;

	Authenticators(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public static byte[] newSecret() {
		byte[] secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		return secret;
	}

	/** What the app reads from the picture. */
	public static String address(byte[] secret, String email) {
		String issuer = "City%20Networks";
		return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer,
				URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20"),
				Base32.builder().get().encodeToString(secret), issuer);
	}

	/** For those who cannot take a picture: the key in groups of four letters. */
	public static String spelled(byte[] secret) {
		return Base32.builder().get().encodeToString(secret).replaceAll("(.{4})(?=.)", "$1 ");
	}

	/**
	 * Takes a key for somebody who can show a code that was made with it.
	 * @return whether the code was right
	 */
	public boolean confirm(long person, byte[] secret, String code) {
		long step = step(secret, code);
		if (step < 0) {
			return false;
		}
		this.jdbc
			.sql("""
					insert into authenticator (person_id, secret, confirmed_at, last_step) values (:person, :secret, :now, :step)
					on conflict (person_id) do update
					set secret = excluded.secret, confirmed_at = excluded.confirmed_at, last_step = excluded.last_step
					""")
			.param("person", person)
			.param("secret", secret)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("step", step)
			.update();
		return true;
	}

	/** Whether a code is right and was not taken before. */
	public boolean take(long person, String code) {
		return this.jdbc.sql("select secret from authenticator where person_id = :person")
			.param("person", person)
			.query(byte[].class)
			.optional()
			.map((secret) -> step(secret, code))
			.filter((step) -> step >= 0 && isFirst(person, step))
			.isPresent();
	}

	private boolean isFirst(long person, long step) {
		return this.jdbc
			.sql("update authenticator set last_step = :step where person_id = :person and last_step < :step")
			.param("person", person)
			.param("step", step)
			.update() == 1;
	}

	/** The step that a code belongs to, or -1 for a wrong one. */
	private long step(byte[] secret, String code) {
		String digits = code.replaceAll("\\s", "");
		long seconds = CODES.getTimeStep().toSeconds();
		long now = this.clock.instant().getEpochSecond() / seconds;
		for (long step = now - TOLERANCE; step <= now + TOLERANCE; step++) {
			if (code(secret, Instant.ofEpochSecond(step * seconds)).equals(digits)) {
				return step;
			}
		}
		return -1;
	}

	/** The code that an app with this key shows at a moment. */
	public static String code(byte[] secret, Instant at) {
		try {
			return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, CODES.getAlgorithm()), at);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key of random bytes is a key", ex);
		}
	}

}
