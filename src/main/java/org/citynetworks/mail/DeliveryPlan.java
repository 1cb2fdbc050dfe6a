package org.citynetworks.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.citynetworks.job.Jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each waiting mail its job. The outbox alone says what waits: where a job is
 * missing, because no mail server was set when the mail was written or because the
 * database was restored, it is made here.
 */
@Component
class DeliveryPlan {

	static final TaskDescriptor<Void> DELIVERY = TaskDescriptor.of("mail.delivery");

	/** A mail whose job is about to begin needs no other one. */
	private static final Duration OVERDUE = Duration.ofSeconds(5);

	private static final int MOST = 2000;

	private final MailSettings settings;

	private final Jobs jobs;

	private final JdbcClient jdbc;

	private final Clock clock;

	DeliveryPlan(MailSettings settings, Jobs jobs, JdbcClient jdbc, Clock clock) {
		this.settings = settings;
		this.jobs = jobs;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void deliver(UUID id, Instant when) {
		if (this.settings.isSending()) {
			this.jobs.schedule(DELIVERY.instance(id.toString()).build(), when);
		}
	}

	/** Looks for mail that should have gone and has no job. */
	void sweep() {
		if (this.settings.isSending()) {
			Instant now = this.clock.instant();
			overdue(now.minus(OVERDUE)).forEach((id) -> deliver(id, now));
		}
	}

	private List<UUID> overdue(Instant since) {
		return this.jdbc.sql("""
				select id from mail join mail_standing using (id)
				where state = 'waiting' and standing = 'waiting' and due_at < :since
				and not exists (select from scheduled_tasks where task_name = :task and task_instance = mail.id::text)
				order by due_at limit :most""")
			.param("since", since.atOffset(ZoneOffset.UTC))
			.param("task", DELIVERY.getTaskName())
			.param("most", MOST)
			.query(UUID.class)
			.list();
	}

}
