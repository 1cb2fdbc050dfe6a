package org.citynetworks.round;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoundJobs {

	@Bean
	static RecurringTask<Void> remindOfRoundsEachMorning(RemindOfRounds reminders) {
		return Tasks.recurring("round.reminders", new Daily(ZoneOffset.UTC, LocalTime.of(7, 12)))
			.execute((instance, context) -> reminders.run());
	}

	@Bean
	static RecurringTask<Void> forgetRoundsEachNight(ForgetRounds forget) {
		return Tasks.recurring("round.forget", new Daily(ZoneOffset.UTC, LocalTime.of(2, 53)))
			.execute((instance, context) -> forget.run());
	}

}
