package org.citynetworks.network;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactJobs {

	@Bean
	static RecurringTask<Void> endConsentEachNight(WithdrawContact withdraw) {
		return Tasks.recurring("network.contacts", new Daily(ZoneOffset.UTC, LocalTime.of(0, 23)))
			.execute((instance, context) -> {
				withdraw.expired();
				withdraw.remind();
			});
	}

}
