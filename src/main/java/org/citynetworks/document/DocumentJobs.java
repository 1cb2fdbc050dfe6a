package org.citynetworks.document;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentJobs {

	@Bean
	static RecurringTask<Void> removeUnheldDocumentsEachNight(RemoveUnheld unheld) {
		return Tasks.recurring("document.unheld", new Daily(ZoneOffset.UTC, LocalTime.of(2, 47)))
			.execute((instance, context) -> unheld.run());
	}

}
