package org.citynetworks.job;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Writes down work to be done later. What is to be done is said by a bean of type
 * {@link Task}; a {@code RecurringTask} bean needs nothing besides.
 */
@Component
public class Jobs {

	private final Supplier<SchedulerClient> client;

	private final JobRunner runner;

	private final Clock clock;

	Jobs(DataSource database, ObjectProvider<Task<?>> tasks, JobRunner runner, Clock clock) {
		// The scheduler would take a connection of its own and commit by itself
		TransactionAwareDataSourceProxy callers = new TransactionAwareDataSourceProxy(database);
		// Looked up late, because a task may want to schedule others
		this.client = SingletonSupplier.of(() -> SchedulerClient.Builder.create(callers, tasks.stream().toList())
			.jdbcCustomization(JobRunner.POSTGRESQL)
			.build());
		this.runner = runner;
		this.clock = clock;
	}

	/**
	 * Has something done, if the caller's transaction commits, unless the same is waiting
	 * to be done already. What is due is begun right after the commit.
	 * @return whether it was not waiting already
	 */
	public boolean schedule(TaskInstance<?> work, Instant when) {
		boolean added = this.client.get().scheduleIfNotExists(work, when);
		if (added && !when.isAfter(this.clock.instant())) {
			wakeAfterCommit();
		}
		return added;
	}

	private void wakeAfterCommit() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			this.runner.wake();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Jobs.this.runner.wake();
			}

		});
	}

}
