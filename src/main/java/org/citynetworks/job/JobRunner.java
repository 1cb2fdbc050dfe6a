package org.citynetworks.job;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does what is due, a few things at a time, from the moment the site answers until it is
 * told to stop; then it lets what is under way end.
 */
@Component
class JobRunner implements SmartLifecycle {

	/** Said, because finding it out takes a connection. */
	static final JdbcCustomization POSTGRESQL = new PostgreSqlJdbcCustomization(false, false);

	private static final int THREADS = 4;

	private static final Duration POLL = Duration.ofSeconds(1);

	/** After four of these without a sign of life, something is done anew elsewhere. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(10);

	/** What takes longer than twice this is cut off by the end of the site. */
	private static final Duration LAST_WORK = Duration.ofSeconds(10);

	private final DataSource database;

	private final ObjectProvider<Task<?>> tasks;

	private final Clock clock;

	private volatile @Nullable Scheduler scheduler;

	private PatientDataSource connections;

	JobRunner(DataSource database, ObjectProvider<Task<?>> tasks, Clock clock) {
		this.database = database;
		this.connections = new PatientDataSource(database);
		this.tasks = tasks;
		this.clock = clock;
	}

	// A scheduler cannot be started twice, so each life has its own
	@Override
	public synchronized void start() {
		this.connections = new PatientDataSource(this.database);
		Scheduler scheduler = Scheduler.create(this.connections, this.tasks.stream().toList())
			.jdbcCustomization(POSTGRESQL)
			.clock(this.clock::instant)
			.threads(THREADS)
			// None is taken before a thread is free, for only what runs shows signs of
			// life
			.pollUsingLockAndFetch(0.5, 1)
			.pollingInterval(POLL)
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(4)
			.shutdownMaxWait(LAST_WORK)
			.failureLogging(LogLevel.WARN, true)
			.build();
		scheduler.registerSchedulerListener(planAgain());
		scheduler.start();
		this.scheduler = scheduler;
		planRecurringWork();
	}

	private SchedulerListener planAgain() {
		return new AbstractSchedulerListener() {

			@Override
			public void onSchedulerEvent(SchedulerEventType type) {
				if (type == SchedulerEventType.RAN_DETECT_DEAD) {
					planRecurringWork();
				}
			}

		};
	}

	/**
	 * Done by each start, and now and then besides: a backup restored under the running
	 * site takes the plan away.
	 */
	void planRecurringWork() {
		Scheduler scheduler = this.scheduler;
		if (scheduler != null) {
			recurring().forEach((task) -> task.onStartup(scheduler, this.clock::instant));
		}
	}

	private List<RecurringTask<?>> recurring() {
		return this.tasks.stream()
			.filter(RecurringTask.class::isInstance)
			.<RecurringTask<?>>map(RecurringTask.class::cast)
			.toList();
	}

	/** Looks for what is due now and not in a second. */
	void wake() {
		Scheduler scheduler = this.scheduler;
		if (scheduler != null) {
			scheduler.triggerCheckForDueExecutions();
		}
	}

	@Override
	public synchronized void stop() {
		Scheduler scheduler = this.scheduler;
		if (scheduler != null) {
			this.scheduler = null;
			this.connections.stopWaiting();
			scheduler.stop();
		}
	}

	@Override
	public boolean isRunning() {
		return this.scheduler != null;
	}

}
