package org.citynetworks.standing;

import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StandingJobs {

	/** Soon after each cut-off, and again each hour in case it was missed. */
	@Bean
	static RecurringTask<Void> lookAtStandingsEachHour(LookAtStandings look) {
		return Tasks.recurring("standing.look", new CronSchedule("0 2 * * * *", ZoneOffset.UTC))
			.execute((instance, context) -> look.run());
	}

}
