package org.citynetworks.factor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.citynetworks.account.Code;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.account.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as Argon2id hashes. Each hash takes 19 MiB for a moment, so only a few are
 * made at once.
 */
@Component
public class Passwords {

	public static final int SHORTEST = 10;

	public static final int LONGEST = 200;

	private static final int AT_ONCE = 2;

	private static final int PATIENCE_SECONDS = 5;

	/** As OWASP recommends: 2 rounds over 19 MiB in one lane. */
	private static final Argon2PasswordEncoder ENCODER = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

	/** Of zxcvbn's 0 to 4: at least 100 million guesses. */
	private static final int STRONG = 3;

	/** What it looks at; more takes time and makes no difference. */
	private static final int MEASURED = 100;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private final Zxcvbn strength = new Zxcvbn();

	private final JdbcClient jdbc;

	private final Clock clock;

	/** What is hashed against where there is no password, so that it takes as long. */
	private final String nobodys = ENCODER.encode(Code.forALink());

	Passwords(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whose password this is; nobody's takes as long as somebody's. */
	public Optional<Long> whose(String email, String typed) {
		Optional<Known> known = this.jdbc.sql("""
				select person.id as person, password.hash
				from person
				join password on password.person_id = person.id
				where person.email_key = :key and person.disabled_at is null
				""").param("key", EmailAddress.key(email)).query(Known.class).optional();
		boolean right = bounded(() -> ENCODER.matches(typed, known.map(Known::hash).orElse(this.nobodys)));
		return right ? known.map(Known::person) : Optional.empty();
	}

	/**
	 * What is to be said against a password: the key of a message, or null for nothing.
	 */
	public @Nullable String objection(String password, Person person) {
		if (password.length() < SHORTEST) {
			return "signin.password.short";
		}
		if (password.length() > LONGEST) {
			return "signin.password.long";
		}
		List<String> known = List.of(person.name(), person.email(), person.email().replaceAll("@.*", ""), "city",
				"networks", "citynetworks");
		String measured = password.substring(0, Math.min(password.length(), MEASURED));
		return (this.strength.measure(measured, known).getScore() < STRONG) ? "signin.password.common" : null;
	}

	public void set(long person, String password) {
		String hash = bounded(() -> ENCODER.encode(password));
		this.jdbc.sql("""
				insert into password (person_id, hash, changed_at) values (:person, :hash, :now)
				on conflict (person_id) do update set hash = excluded.hash, changed_at = excluded.changed_at
				""")
			.param("person", person)
			.param("hash", hash)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private <T> T bounded(Supplier<T> hashing) {
		try {
			if (!this.places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new TooBusy();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooBusy();
		}
		try {
			return hashing.get();
		}
		finally {
			this.places.release();
		}
	}

	record Known(long person, String hash) {
	}

}
