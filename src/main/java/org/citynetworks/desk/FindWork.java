package org.citynetworks.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.shared.PersonNames;
import org.citynetworks.shared.WorkingDays;
import org.citynetworks.web.Queue;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What waits in all queues, for whom and how long, the oldest first.
 */
@Component
class FindWork {

	private final List<Queue> queues;

	private final PersonNames names;

	private final Clock clock;

	FindWork(ObjectProvider<Queue> queues, PersonNames names, Clock clock) {
		this.queues = queues.orderedStream().toList();
		this.names = names;
		this.clock = clock;
	}

	List<Work> all() {
		var now = this.clock.instant();
		var waiting = this.queues.stream()
			.flatMap((queue) -> queue.items().stream().map((item) -> new Waiting(queue, item)))
			.sorted(Comparator.comparing((Waiting one) -> one.item.since()).thenComparing((one) -> one.item.key()))
			.toList();
		var called = this.names
			.of(waiting.stream().map((one) -> one.item.person()).filter(Objects::nonNull).collect(Collectors.toSet()));
		return waiting.stream()
			.map((one) -> new Work(one.queue, one.item, WorkingDays.between(one.item.since(), now),
					(one.item.person() != null) ? called.get(one.item.person()) : null))
			.toList();
	}

	private record Waiting(Queue queue, Queue.Item item) {

	}

	/**
	 * Something that waits.
	 *
	 * @param days how many working days it has waited
	 * @param whose what whoever it waits for is called; null where it is anybody's
	 */
	record Work(Queue queue, Queue.Item item, int days, @Nullable String whose) {

		/** Whether it is somebody's to see to. */
		boolean isFor(long person, Set<String> authorities) {
			if (this.item.from() != null && this.item.from() == person) {
				return false;
			}
			return (this.item.person() != null) ? this.item.person() == person
					: this.queue.authorities().stream().anyMatch(authorities::contains);
		}

		public String message() {
			return this.queue.message();
		}

		public String title() {
			return this.item.title();
		}

		public String address() {
			return this.item.address();
		}

		public Instant since() {
			return this.item.since();
		}

		/** Whether it has waited longer than it should. */
		public boolean isLate() {
			return this.days >= this.queue.escalation();
		}

	}

}
