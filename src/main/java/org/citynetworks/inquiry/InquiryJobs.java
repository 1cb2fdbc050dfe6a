package org.citynetworks.inquiry;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InquiryJobs {

	@Bean
	static RecurringTask<Void> remindOfQuestionsEachMorning(RemindOfQuestions reminders) {
		return Tasks.recurring("inquiry.reminders", new Daily(ZoneOffset.UTC, LocalTime.of(7, 15)))
			.execute((instance, context) -> reminders.run());
	}

}
