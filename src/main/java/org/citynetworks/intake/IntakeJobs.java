package org.citynetworks.intake;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeJobs {

	@Bean
	static RecurringTask<Void> remindOfDraftsEachMorning(RemindOfDrafts reminders) {
		return Tasks.recurring("intake.reminders", new Daily(ZoneOffset.UTC, LocalTime.of(7, 5)))
			.execute((instance, context) -> reminders.run());
	}

	@Bean
	static RecurringTask<Void> eraseSubmissionsEachNight(EraseSubmissions erase) {
		return Tasks.recurring("intake.erase", new Daily(ZoneOffset.UTC, LocalTime.of(2, 47)))
			.execute((instance, context) -> erase.run());
	}

}
