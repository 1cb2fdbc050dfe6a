package org.citynetworks.answering;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Answering those who asked for a link, as work for whichever instance is free.
 */
@Configuration(proxyBeanMethods = false)
class AnsweringJobs {

	/** As long as somebody may still look into their mailbox. */
	private static final int MOST_RETRIES = 10;

	@Bean
	static Task<Void> visitRequest(VisitRequests requests) {
		return Tasks.oneTime(VisitRequests.ANSWER)
			.onFailure(new FailureHandler.MaxRetriesFailureHandler<>(MOST_RETRIES,
					new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1))))
			.execute((request, context) -> requests.answer(UUID.fromString(request.getId())));
	}

}
