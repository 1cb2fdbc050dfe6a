package org.citynetworks.mail;

import java.time.Duration;
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

	private static final Duration AFTER_AN_ERROR = Duration.ofMinutes(1);

	@Bean
	static Task<Void> mailDelivery(DeliverMail deliver) {
		return Tasks.custom(DeliveryPlan.DELIVERY)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_AN_ERROR))
			.execute((mail, context) -> deliver.attempt(UUID.fromString(mail.getId()))
				.<CompletionHandler<Void>>map((next) -> (done, operations) -> operations.reschedule(done, next))
				.orElseGet(CompletionHandler.OnCompleteRemove::new));
	}

	@Bean
	static Task<Void> mailSweep(DeliveryPlan plan) {
		return Tasks.recurring("mail.sweep", FixedDelay.ofSeconds(10)).execute((sweep, context) -> plan.sweep());
	}

}
