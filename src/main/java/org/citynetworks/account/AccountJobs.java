package org.citynetworks.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.citynetworks.limit.RateLimits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@Configuration(proxyBeanMethods = false)
class AccountJobs {

	private static final int MOST = 10_000;

	/** Neither does any harm, so it is time enough once an hour. */
	@Bean
	static RecurringTask<Void> forgetSessionsAndTries(JdbcIndexedSessionRepository sessions, RateLimits limits) {
		return Tasks.recurring("account.forget", FixedDelay.ofHours(1)).execute((hour, context) -> {
			sessions.cleanUpExpiredSessions();
			limits.removeExpired(MOST);
		});
	}

}
