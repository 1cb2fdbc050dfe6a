package org.citynetworks.desk;

import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskJobs {

	/** On the mornings of working days. */
	@Bean
	static RecurringTask<Void> remindOnWorkingDays(RemindOfWork remind) {
		return Tasks.recurring("desk.remind", new CronSchedule("0 0 6 * * MON-FRI", ZoneOffset.UTC))
			.execute((instance, context) -> remind.run());
	}

}
