package org.citynetworks.application;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * What applications need of the site around them.
 */
@Configuration(proxyBeanMethods = false)
@Import(Meanings.class)
class ApplicationJobs {

	@Bean
	static RecurringTask<Void> lapseEachMorning(LapseApplications lapse) {
		return Tasks.recurring("application.lapse", new Daily(ZoneOffset.UTC, LocalTime.of(5, 10)))
			.execute((instance, context) -> lapse.run());
	}

}
