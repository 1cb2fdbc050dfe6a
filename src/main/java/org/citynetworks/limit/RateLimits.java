package org.citynetworks.limit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries in PostgreSQL, so that it matters not which instance somebody asks. Whose
 * tries they are is kept as a hash that means something else every day.
 */
@Component
public class RateLimits {

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	private final JdbcClient jdbc;

	private final Clock clock;

	RateLimits(DataSource database, JdbcClient jdbc, Clock clock) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("rate_limit")
			.idColumn("key")
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.clientClock(new Ticks(clock))
			.build();
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts one try.
	 * @param whose an account, an address, a network of addresses
	 * @return how long to wait before the next try can succeed; nothing at all when this
	 * one may go on
	 */
	public Duration take(Limit limit, String whose) {
		var probe = this.buckets.builder()
			.build(key(limit.name(), whose), () -> configuration(limit))
			.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
	}

	private static BucketConfiguration configuration(Limit limit) {
		ConfigurationBuilder configuration = BucketConfiguration.builder();
		limit.rates()
			.forEach((rate) -> configuration
				.addLimit((bandwidth) -> bandwidth.capacity(rate.times()).refillGreedy(rate.times(), rate.period())));
		return configuration.build();
	}

	/** Forgets tries that no longer count, at most so many. */
	public int removeExpired(int most) {
		return this.buckets.removeExpired(most);
	}

	private String key(String name, String whose) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
			byte[] hash = mac.doFinal("%s %s %s".formatted(today, name, whose).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HmacSHA256", ex);
		}
	}

	private byte[] secret() {
		return this.jdbc.sql("select secret from rate_limit_secret").query(byte[].class).single();
	}

	/** The clock, as the library wants to read it. */
	private record Ticks(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
