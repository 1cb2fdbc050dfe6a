package org.citynetworks.editing;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Three people with two windows each edit one entry, in orders that nobody chose: 200 of
 * them, or as many as {@code -Dinterleavings.runs} says. Each run has a seed of its own,
 * counted up from {@code -Dinterleavings.seed}; each is rolled back. What happens at the
 * very same time is in {@link ConcurrentEditingTests}.
 */
@ServerTest
class InterleavingTests {

	private static final int RUNS = Integer.getInteger("interleavings.runs", 200);

	private static final long SEED = Long.getLong("interleavings.seed", System.nanoTime());

	private static final int STEPS = 25;

	@Autowired
	private ApplicationContext site;

	@Autowired
	private PersonRepository people;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void whoeverDoesWhatInWhicheverOrderNothingIsLost() {
		System.out.printf("%d interleavings with -Dinterleavings.seed=%d%n", RUNS, SEED);
		for (int run = 0; run < RUNS; run++) {
			play(SEED + run);
		}
	}

	private void play(long seed) {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			try {
				var play = new EditingPlay(EditingSite.of(this.site), new Random(seed), threePeople());
				for (int step = 0; step < STEPS; step++) {
					play.go();
				}
				play.assertWhole();
			}
			catch (AssertionError | RuntimeException ex) {
				throw new AssertionError("With -Dinterleavings.runs=1 -Dinterleavings.seed=" + seed, ex);
			}
		});
	}

	private List<Long> threePeople() {
		return Stream
			.generate(() -> new Person(UUID.randomUUID() + "@example.org", "Ana", Language.ENGLISH, Instant.EPOCH))
			.limit(3)
			.map((person) -> this.people.save(person).id())
			.toList();
	}

}
