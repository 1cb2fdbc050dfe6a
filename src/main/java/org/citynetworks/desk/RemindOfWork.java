package org.citynetworks.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.desk.FindWork.Work;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of what has waited for them for some days, and tells the administrators
 * of what nobody has seen to; of each thing once.
 */
@Component
class RemindOfWork {

	private final FindWork work;

	private final PersonRepository people;

	private final Outbox outbox;

	private final MessageSource messages;

	private final JdbcClient jdbc;

	private final Clock clock;

	// A mail a person, written and noted together
	RemindOfWork(FindWork work, PersonRepository people, Outbox outbox, MessageSource messages, JdbcClient jdbc,
			Clock clock) {
		this.work = work;
		this.people = people;
		this.outbox = outbox;
		this.messages = messages;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional
	void run() {
		var all = this.work.all();
		var everybody = this.people.findAllByOrderByNameAscIdAsc()
			.stream()
			.filter((person) -> !person.isDisabled())
			.toList();
		var due = all.stream()
			.filter((work) -> work.days() >= work.queue().reminder() && isFirst(work, "reminder"))
			.toList();
		everybody.forEach((person) -> write("desk.reminder", person,
				due.stream().filter((work) -> work.isFor(person.id(), authorities(person))).toList()));
		var late = all.stream().filter((work) -> work.isLate() && isFirst(work, "escalation")).toList();
		everybody.stream()
			.filter((person) -> person.grants().stream().anyMatch((grant) -> grant.role() == Role.ADMINISTRATOR))
			.forEach((person) -> write("desk.escalation", person, late));
	}

	private static Set<String> authorities(Person person) {
		return person.grants().stream().map((grant) -> "ROLE_" + grant.role().name()).collect(Collectors.toSet());
	}

	private boolean isFirst(Work work, String step) {
		return this.jdbc.sql("""
				insert into work_reminder (item, step, sent_at) values (:item, :step, :now)
				on conflict do nothing
				""")
			.param("item", work.item().key())
			.param("step", step)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private void write(String kind, Person person, List<Work> works) {
		if (works.isEmpty()) {
			return;
		}
		var lines = new ArrayList<Map<String, Object>>();
		for (var work : works) {
			var line = new LinkedHashMap<String, Object>();
			line.put("what", this.messages.getMessage(work.message(), null, person.language().locale()));
			line.put("title", work.title());
			line.put("days", work.days());
			line.put("place", work.address().substring(1));
			lines.add(line);
		}
		this.outbox.add(new Mail(Address.of(person.email()), person.language(), kind,
				Map.of("name", person.name(), "lines", lines), true, person.subject(), null));
	}

}
