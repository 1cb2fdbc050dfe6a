package org.citynetworks.plan;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(PlanMeanings.class)
class PlanJobs {

	@Bean
	static RecurringTask<Void> remindOfMilestonesEachMorning(RemindOfMilestones reminders) {
		return Tasks.recurring("plan.reminders", new Daily(ZoneOffset.UTC, LocalTime.of(7, 25)))
			.execute((instance, context) -> reminders.run());
	}

}
