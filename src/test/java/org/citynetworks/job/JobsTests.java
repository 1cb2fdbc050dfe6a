package org.citynetworks.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.citynetworks.TestDatabase;
import org.citynetworks.web.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On a database of its own, where nobody else looks for work.
 */
@SpringBootTest(classes = JobsTests.Nothing.class)
class JobsTests {

	private static DataSource database;

	private final List<String> done = Collections.synchronizedList(new ArrayList<>());

	private final OneTimeTask<Void> note = Tasks.oneTime("test.note")
		.execute((instance, context) -> this.done.add(instance.getId()));

	private final Task<Void> tick = Tasks.recurring("test.tick", FixedDelay.of(Duration.ofHours(1)))
		.execute((instance, context) -> this.done.add("tick"));

	private final JobRunner runner = runner();

	private final Jobs jobs = new Jobs(database, tasks(), this.runner, Clock.systemUTC());

	private final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));

	@BeforeAll
	static void make() throws Exception {
		var url = TestDatabase.beside("_jobs");
		database = new DriverManagerDataSource(url, System.getProperty("spring.datasource.username"),
				System.getProperty("spring.datasource.password"));
		JdbcClient.create(TestDatabase.asOwner(url))
			.sql(Files.readString(Path.of("src/main/resources/db/migration/V202611220300__scheduled_tasks.sql")))
			.update();
	}

	@BeforeEach
	void start() {
		JdbcClient.create(database).sql("delete from scheduled_tasks").update();
		this.runner.start();
	}

	@AfterEach
	void stop() {
		this.runner.stop();
	}

	@Test
	void doesWhatWasCommittedAndNothingElse() {
		this.transactions.executeWithoutResult((status) -> {
			schedule("in vain");
			status.setRollbackOnly();
		});
		this.transactions.executeWithoutResult((status) -> schedule("wanted"));
		Eventually.assertThat(() -> this.done.contains("wanted"));
		Eventually.assertThat(() -> waiting().equals(List.of("recurring")));
		assertThat(this.done).doesNotContain("in vain");
	}

	@Test
	void schedulesOnceWhatIsWaitingAlready() {
		var later = Instant.now().plus(Duration.ofDays(1));
		assertThat(this.jobs.schedule(this.note.instance("later"), later)).isTrue();
		assertThat(this.jobs.schedule(this.note.instance("later"), later)).isFalse();
		assertThat(waiting()).contains("later");
	}

	@Test
	void severalInstancesDoEachThingOnce() {
		var other = runner();
		other.start();
		try {
			var names = IntStream.range(0, 200).mapToObj(String::valueOf).toList();
			this.transactions.executeWithoutResult((status) -> names.forEach(this::schedule));
			Eventually.assertThat(() -> waiting().equals(List.of("recurring")));
			assertThat(this.done).containsAll(names).hasSize(names.size() + 1);
		}
		finally {
			other.stop();
		}
	}

	@Test
	void recurringWorkIsPlannedAgainAfterARestore() {
		Eventually.assertThat(() -> this.done.contains("tick"));
		Eventually.assertThat(() -> JdbcClient.create(database).sql("delete from scheduled_tasks").update() > 0);
		this.runner.planRecurringWork();
		Eventually.assertThat(() -> Collections.frequency(this.done, "tick") == 2);
	}

	@Test
	void runsAgainAfterAPause() {
		this.runner.stop();
		assertThat(this.runner.isRunning()).isFalse();
		this.runner.start();
		schedule("after the pause");
		Eventually.assertThat(() -> this.done.contains("after the pause"));
	}

	private void schedule(String name) {
		this.jobs.schedule(this.note.instance(name), Instant.now());
	}

	private static List<String> waiting() {
		return JdbcClient.create(database).sql("select task_instance from scheduled_tasks").query(String.class).list();
	}

	private JobRunner runner() {
		return new JobRunner(database, tasks(), Clock.systemUTC());
	}

	private ObjectProvider<Task<?>> tasks() {
		return new StaticListableBeanFactory(Map.of("note", this.note, "tick", this.tick))
			.getBeanProvider(ResolvableType.forClass(Task.class));
	}

	static class Nothing {

	}

}
