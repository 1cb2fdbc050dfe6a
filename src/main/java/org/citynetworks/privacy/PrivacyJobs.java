package org.citynetworks.privacy;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyJobs {

	@Bean
	static RecurringTask<Void> purgeEachNight(PurgeExpired purge) {
		return Tasks.recurring("privacy.purge", new Daily(ZoneOffset.UTC, LocalTime.of(2, 17)))
			.execute((instance, context) -> purge.run());
	}

}
