package org.citynetworks.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

@MailTest
class DeliveryTests {

	private final Address reader = OutboxTests.someone();

	@Autowired
	private Outbox outbox;

	@Autowired
	private WaitingMail waiting;

	@Autowired
	private DeliverMail deliver;

	@Autowired
	private DeliveryPlan plan;

	@Autowired
	private MailSettings settings;

	@Autowired
	private ObjectProvider<JavaMailSenderImpl> sender;

	@Autowired
	private List<Task<?>> tasks;

	@Autowired
	private DataSource database;

	@Autowired
	private MailServer server;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	@AfterEach
	void comeBack() {
		this.jdbc.sql("delete from restored").update();
	}

	@Test
	void whatIsWrittenWhileTheServerIsOffArrivesOnceWhenItIsBack() {
		this.server.turnOff();
		add(60);
		Eventually.assertThat(() -> count("attempts = 1 and failure = 'UNREACHABLE'") == 60);
		assertThat(count("state = 'waiting' and due_at > now()")).isEqualTo(60);
		this.server.turnOn();
		passTime();
		Eventually.assertThat(() -> count("state = 'sent'") == 60);
		var arrived = ids();
		System.out.printf("60 mails were written while the server was off: %d arrived, %d of them again%n",
				arrived.size(), arrived.size() - arrived.stream().distinct().count());
		assertThat(arrived).hasSize(60).doesNotHaveDuplicates();
	}

	@Test
	void twoInstancesDeliverEachMailOnceAndKeepUp() {
		var other = Scheduler.create(this.database, this.tasks)
			.threads(4)
			.pollUsingLockAndFetch(0.5, 1)
			.pollingInterval(Duration.ofSeconds(1))
			.build();
		other.start();
		try {
			var beginning = System.nanoTime();
			add(400);
			var start = System.nanoTime();
			Eventually.assertThat(() -> count("state = 'sent'") == 400);
			System.out.printf("400 mails were written in %d ms and delivered in %d ms%n",
					TimeUnit.NANOSECONDS.toMillis(start - beginning),
					TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
		}
		finally {
			other.stop();
		}
		assertThat(ids()).hasSize(400).doesNotHaveDuplicates();
	}

	@Test
	void aCrashAfterTheServersYesRepeatsOneMailUnderTheSameId() {
		var id = hidden();
		var crashing = spy(this.waiting);
		doThrow(new IllegalStateException("crash")).when(crashing).sent(any(), any());
		assertThatIllegalStateException().isThrownBy(() -> deliverer(crashing, this.sender).attempt(id));
		this.deliver.attempt(id);
		this.deliver.attempt(id);
		assertThat(ids()).hasSize(2).containsOnly("<" + id + "@citynetworks.test>");
		assertThat(count("state = 'sent' and attempts = 2")).isOne();
	}

	@Test
	void anAddressThatIsRefusedIsGivenUpAtOnceAndTroubleOnlyAfterTwoDays() throws Exception {
		try (var refusing = new RefusingServer()) {
			refusing.answer("550 5.1.1 No such user");
			var id = hidden();
			assertThat(deliverer(this.waiting, refusing.sender()).attempt(id)).isEmpty();
			assertThat(count("state = 'dead' and failure = 'REFUSED' and failure_detail like '%No such user%'"))
				.isOne();
			refusing.answer("451 4.3.0 Come back later");
			var patient = hidden();
			var total = Duration.ZERO;
			for (var wait : DeliverMail.WAITS) {
				var before = Instant.now();
				var next = deliverer(this.waiting, refusing.sender()).attempt(patient);
				assertThat(next).get()
					.satisfies((at) -> assertThat(at).isBetween(before.plus(wait), Instant.now().plus(wait)));
				total = total.plus(wait);
			}
			assertThat(total).isBetween(Duration.ofHours(40), Duration.ofHours(56));
			assertThat(deliverer(this.waiting, refusing.sender()).attempt(patient)).isEmpty();
			assertThat(count("state = 'dead' and failure = 'SERVER' and failure_detail like '%Come back later%'"))
				.isOne();
		}
	}

	@Test
	void mailFromBeforeARestoreWaitsForAWord() {
		var before = hidden();
		this.jdbc.sql("insert into restored (at) values (now())").update();
		var after = hidden();
		this.deliver.attempt(before);
		this.deliver.attempt(after);
		assertThat(ids()).containsExactly("<" + after + "@citynetworks.test>");
		this.jdbc.sql("update mail set released_at = now() where id = ?").param(before).update();
		this.deliver.attempt(before);
		assertThat(ids()).hasSize(2);
	}

	@Test
	void whatHasNoJobGetsOne() {
		hidden();
		this.jdbc.sql("update mail set due_at = now() - interval '1 minute' where recipient = ?")
			.param(this.reader.value())
			.update();
		Eventually.assertThat(() -> count("state = 'sent'") == 1);
	}

	private DeliverMail deliverer(WaitingMail mail, ObjectProvider<JavaMailSenderImpl> sender) {
		return new DeliverMail(mail, this.plan, this.settings, new MailLines(sender, this.settings), Clock.systemUTC());
	}

	/** Adds a mail without a job, as if no server had been set. */
	private UUID hidden() {
		return this.transactions.execute((status) -> {
			var id = this.outbox.add(mail());
			this.jdbc.sql("delete from scheduled_tasks where task_instance = ?").param(id.toString()).update();
			return id;
		});
	}

	private void add(int number) {
		this.transactions
			.executeWithoutResult((status) -> IntStream.range(0, number).forEach((each) -> this.outbox.add(mail())));
	}

	private Mail mail() {
		return new Mail(this.reader, Language.ENGLISH, "mail.trial", Map.of(), false, "person/1", null);
	}

	private void passTime() {
		this.jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = 'mail.delivery'").update();
	}

	private int count(String condition) {
		return this.jdbc.sql("select count(*) from mail where recipient = ? and " + condition)
			.param(this.reader.value())
			.query(Integer.class)
			.single();
	}

	private List<String> ids() {
		return this.server.received(this.reader.value()).stream().map(DeliveryTests::id).toList();
	}

	private static String id(MimeMessage message) {
		try {
			return message.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
