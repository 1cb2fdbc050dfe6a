package org.citynetworks.mail;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.ZoneOffset;
import java.time.LocalTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Delivery as work for whichever instance is free.
 */
@Configuration(proxyBeanMethods = false)
class MailJobs {

	private static final Duration BODIES_KEPT = Duration.ofDays(30);

	private static final Duration AFTER_AN_ERROR = Duration.ofMinutes(1);

	@Bean
	static Task<Void> mailDelivery(DeliverMail deliver) {
		return Tasks.custom(DeliveryPlan.DELIVERY)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_AN_ERROR))
			.execute((mail, context) -> {
				Optional<Instant> next = deliver.attempt(UUID.fromString(mail.getId()));
				if (next.isEmpty()) {
					deliver.goOn(() -> !context.getSchedulerState().isShuttingDown());
				}
				return next.<CompletionHandler<Void>>map((at) -> (done, operations) -> operations.reschedule(done, at))
					.orElseGet(CompletionHandler.OnCompleteRemove::new);
			});
	}

	/** A month is enough to look at what somebody says they did not get. */
	@Bean
	static Task<Void> mailBodies(Outbox outbox, Clock clock) {
		return Tasks.recurring("mail.bodies", new Daily(ZoneOffset.UTC, LocalTime.of(2, 47)))
			.execute((night, context) -> outbox.forget(clock.instant().minus(BODIES_KEPT)));
	}

	@Bean
	static Task<Void> mailSweep(DeliveryPlan plan) {
		return Tasks.recurring("mail.sweep", FixedDelay.ofSeconds(10)).execute((sweep, context) -> plan.sweep());
	}

}
