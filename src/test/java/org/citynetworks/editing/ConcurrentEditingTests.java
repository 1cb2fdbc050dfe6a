package org.citynetworks.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Draft.Step;
import org.citynetworks.history.Histories;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several who save and publish the same entry at the very same time.
 */
@ServerTest
class ConcurrentEditingTests {

	private static final String SUBJECT = "network/at-once";

	private static final int PEOPLE = 4;

	private static final int ROUNDS = 15;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private JdbcClient jdbc;

	private EditingSite site;

	private long person;

	@BeforeEach
	void entry() {
		this.site = EditingSite.of(this.context);
		this.person = this.people
			.save(new Person(UUID.randomUUID() + "@example.org", "Ana", Language.ENGLISH, Instant.EPOCH))
			.id();
		publish(this.site.drafts().begin(SUBJECT, Kind.CREATED, 0, State.of(Map.of("name", "At once")), this.person));
	}

	@AfterEach
	void nothing() {
		Histories.forget(this.context, SUBJECT);
		this.jdbc.sql("delete from person where id = ?").param(this.person).update();
	}

	@Test
	void allWhoPublishAtOnceAreHeard() throws Exception {
		atOnce((number) -> {
			for (int round = 0; round < ROUNDS; round++) {
				edit("name " + number + " " + round, "mission " + number + " " + round);
			}
			return number;
		});
		var history = this.site.history(SUBJECT);
		assertThat(history).hasSize(1 + PEOPLE * ROUNDS);
		assertThat(history.stream().skip(1).map((revision) -> revision.state().text("name")))
			.containsExactlyInAnyOrderElementsOf(all("name"));
		var newest = this.site.editables().of(SUBJECT).load("at-once").orElseThrow();
		assertThat(newest).isEqualTo(history.get(history.size() - 1).state());
		assertThat(newest.lines("mission").stream().map((key) -> newest.text(key + ".value")))
			.containsExactlyInAnyOrderElementsOf(all("mission"));
	}

	/** Everybody changes the same name, and adds a mission of their own. */
	private void edit(String name, String mission) {
		var now = this.site.entries().current(SUBJECT).orElseThrow();
		var state = now.state()
			.with("name", name)
			.with("mission." + this.site.lines().issue(1).get(0),
					Map.of("value", mission, "basis", "published", "source", "https://example.org/"));
		var draft = this.site.drafts().begin(SUBJECT, Kind.EDITED, now.number(), state, this.person);
		draft = this.site.drafts().save(draft, state, "It is so", null);
		while (publish(draft) instanceof Outcome.Conflicting conflict) {
			draft = this.site.drafts().rebase(draft, conflict.theirs().number(), conflict.merge().merged());
		}
	}

	@Test
	void whatIsPublishedByManyAtOnceIsPublishedOnce() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			var draft = change("name " + round);
			var outcomes = atOnce((number) -> publish(draft));
			assertThat(outcomes).hasOnlyElementsOfType(Outcome.Published.class).containsOnly(outcomes.get(0));
		}
		assertThat(this.site.history(SUBJECT)).extracting(Revision::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 1 + ROUNDS).boxed().toList());
	}

	@Test
	void whatIsSavedWhileItIsPublishedIsPublishedOrKept() throws Exception {
		var sent = new ArrayList<String>();
		for (int round = 0; round < ROUNDS; round++) {
			var shown = change("name " + round);
			var late = "late " + round;
			sent.add(late);
			atOnce((number) -> (number == 0) ? publish(shown)
					: this.site.drafts().save(shown, shown.state().with("name", late), "So it is", null));
		}
		var kept = new HashSet<>(
				this.site.drafts().of(SUBJECT).stream().map((draft) -> draft.state().text("name")).toList());
		assertThat(this.site.drafts().of(SUBJECT)).extracting(Draft::step).containsOnly(Step.OPEN);
		assertThat(kept).containsAll(sent);
	}

	private Draft change(String name) {
		var now = this.site.entries().current(SUBJECT).orElseThrow();
		var state = now.state().with("name", name);
		var draft = this.site.drafts().begin(SUBJECT, Kind.EDITED, now.number(), state, this.person);
		return this.site.drafts().save(draft, state, "It is so", null);
	}

	private Outcome publish(Draft draft) {
		return this.site.publish().publish(draft.id(), draft.version(), this.person);
	}

	private static List<String> all(String what) {
		return IntStream.range(0, PEOPLE)
			.boxed()
			.flatMap((number) -> IntStream.range(0, ROUNDS).mapToObj((round) -> what + " " + number + " " + round))
			.toList();
	}

	/** Lets everybody begin at the same moment, and waits until each is done. */
	private static <T> List<T> atOnce(Deed<T> deed) throws Exception {
		var start = new CyclicBarrier(PEOPLE);
		var threads = Executors.newFixedThreadPool(PEOPLE);
		try {
			var done = new ArrayList<T>();
			for (var task : threads.invokeAll(deeds(deed, start))) {
				done.add(task.get());
			}
			return done;
		}
		finally {
			threads.shutdown();
		}
	}

	private static <T> List<Callable<T>> deeds(Deed<T> deed, CyclicBarrier start) {
		return Stream.iterate(0, (number) -> number + 1).limit(PEOPLE).map((number) -> (Callable<T>) () -> {
			start.await();
			return deed.by(number);
		}).toList();
	}

	/** What everybody does, each with a number. */
	private interface Deed<T> {

		T by(int number);

	}

}
