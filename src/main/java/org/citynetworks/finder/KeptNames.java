package org.citynetworks.finder;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the index of names as new as the data that whoever asks can see.
 */
@Component
class KeptNames {

	private static final Log logger = LogFactory.getLog(KeptNames.class);

	private static final long UNKNOWN = -1;

	private final JdbcClient jdbc;

	private final TransactionTemplate reading;

	private final List<NameSource> sources;

	private volatile @Nullable NameIndex index;

	/** The data version up to which the index is known to be right. */
	private volatile long version = UNKNOWN;

	private final SeenRevisions seen;

	/** What was read in a transaction that came to nothing, perhaps. */
	private final Set<String> doubtful = new HashSet<>();

	KeptNames(JdbcClient jdbc, PlatformTransactionManager transactions, ObjectProvider<NameSource> sources) {
		this.jdbc = jdbc;
		this.seen = new SeenRevisions(jdbc);
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.sources = sources.stream().toList();
	}

	/**
	 * The index, no older than what the caller's transaction sees. While a page is made
	 * that does not change, so it is asked for once.
	 */
	NameIndex now() {
		var level = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
		if (level == null || level != TransactionDefinition.ISOLATION_REPEATABLE_READ) {
			return look();
		}
		if (TransactionSynchronizationManager.getResource(this) instanceof NameIndex known) {
			return known;
		}
		var kept = look();
		TransactionSynchronizationManager.bindResource(this, kept);
		afterwards(() -> TransactionSynchronizationManager.unbindResourceIfPossible(this));
		return kept;
	}

	private NameIndex look() {
		var now = this.jdbc
			.sql("""
					select coalesce(sum(version), 0)::bigint as version, pg_current_xact_id_if_assigned() is not null as writes
					from data_version
					""")
			.query(Now.class)
			.single();
		var kept = this.index;
		return (kept != null && now.version() <= this.version) ? kept : catchUp(now);
	}

	private synchronized NameIndex catchUp(Now now) {
		var kept = this.index;
		if (kept == null) {
			kept = this.reading.execute((status) -> build());
			this.index = kept;
			this.version = now.version();
			if (now.writes()) {
				afterwards(this::forget);
			}
		}
		else if (now.version() > this.version) {
			follow(kept, now);
			this.version = now.version();
		}
		return kept;
	}

	private NameIndex build() {
		var started = System.nanoTime();
		var names = new NameIndex();
		this.seen.start();
		this.sources.forEach((source) -> source.all((thing) -> names.add(source.kind(), thing)));
		names.pack();
		logger.info("Names can be found after %d ms, in %d KB".formatted((System.nanoTime() - started) / 1_000_000,
				names.size() / 1024));
		return names;
	}

	private void follow(NameIndex kept, Now now) {
		var late = this.seen.findLate();
		var subjects = new HashSet<>(late.values());
		subjects.addAll(this.doubtful);
		for (var source : this.sources) {
			if (source.followsRevisions()) {
				renew(kept, source, subjects);
			}
			else {
				kept.removeKind(source.kind());
				source.all((thing) -> kept.add(source.kind(), thing));
			}
		}
		kept.show();
		this.doubtful.clear();
		this.seen.add(late.keySet());
		if (now.writes()) {
			afterwards(() -> doubt(late.keySet(), subjects));
		}
	}

	private static void renew(NameIndex kept, NameSource source, Collection<String> subjects) {
		var start = source.kind() + "/";
		var keys = subjects.stream()
			.filter((subject) -> subject.startsWith(start))
			.map((subject) -> subject.substring(start.length()))
			.collect(Collectors.toSet());
		if (!keys.isEmpty()) {
			kept.remove(keys.stream().map((key) -> start + key).toList());
			source.some(keys, (thing) -> kept.add(source.kind(), thing));
		}
	}

	// What a transaction sees that has written is read again after it, for it may come to
	// nothing

	private synchronized void forget() {
		this.index = null;
	}

	private synchronized void doubt(Set<Long> revisions, Set<String> subjects) {
		this.version = UNKNOWN;
		this.seen.forget(revisions);
		this.doubtful.addAll(subjects);
	}

	private static void afterwards(Runnable deed) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCompletion(int status) {
				deed.run();
			}

		});
	}

	/**
	 * What the caller's transaction sees.
	 *
	 * @param writes whether it has written, so that it may see what nobody else does
	 */
	record Now(long version, boolean writes) {

	}

}
