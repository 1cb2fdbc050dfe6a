package org.citynetworks.editing;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditingJobs {

	@Bean
	static RecurringTask<Void> publishWhatIsDue(PublishDue due) {
		return Tasks.recurring("editing.due", FixedDelay.of(Duration.ofSeconds(30)))
			.execute((instance, context) -> due.run());
	}

}
