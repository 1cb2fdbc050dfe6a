package org.citynetworks.cache;

import java.util.concurrent.atomic.AtomicLong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * How often what the public pages are made from has changed: one number over all scopes,
 * kept in memory, that never goes back.
 */
@Component
public class DataVersion {

	/** The channel that other instances listen on. */
	static final String CHANNEL = "data_version";

	static final String SELECT = "select coalesce(sum(version), 0)::bigint from data_version";

	private final JdbcClient jdbc;

	private final AtomicLong current = new AtomicLong();

	private volatile boolean away;

	DataVersion(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest version this instance has heard of. */
	public long current() {
		return this.current.get();
	}

	/**
	 * Says that the caller's transaction changes what pages are made from; pages made
	 * before are no longer served once it commits.
	 * @param scope a scope in the table {@code data_version}, such as {@code directory}
	 */
	public void raise(String scope) {
		Assert.state(TransactionSynchronizationManager.isActualTransactionActive(),
				"The version is raised in the transaction of the change");
		// All scopes are locked until the commit, in one order, so the sum is exact
		this.jdbc.sql("select scope from data_version order by scope for update").query(String.class).list();
		int rows = this.jdbc.sql("update data_version set version = version + 1 where scope = ?").param(scope).update();
		Assert.isTrue(rows == 1, () -> "No scope '" + scope + "'");
		long version = read();
		this.jdbc.sql("select 1 from (select pg_notify(?, '')) n").param(CHANNEL).query(Integer.class).single();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				learn(version);
			}

		});
	}

	/** The version in the snapshot of the current transaction. */
	public long read() {
		return this.jdbc.sql(SELECT).query(Long.class).single();
	}

	/** Takes note of a version that was seen in the database. */
	void learn(long version) {
		this.away = false;
		this.current.accumulateAndGet(version, Math::max);
	}

	/** Takes note that the database does not say it any more. */
	void lose() {
		this.away = true;
	}

	/** Whether there may be changes that this instance cannot hear of. */
	boolean isAway() {
		return this.away;
	}

}
