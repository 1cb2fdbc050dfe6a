package org.citynetworks.editing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.citynetworks.history.Draft;
import org.citynetworks.history.Draft.Step;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.web.DeskEntry;
import org.citynetworks.web.Queue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * What waits of editing: for a second look, or for its author who got it back.
 */
@Configuration(proxyBeanMethods = false)
class DraftsThatWait {

	@Bean
	@Order(20)
	DeskEntry draftsOnTheDesk() {
		return new DeskEntry("/admin/drafts", "editing.drafts", "ROLE_ADMINISTRATOR", "ROLE_EDITOR", "ROLE_STEWARD");
	}

	@Bean
	Queue secondLooks(Drafts drafts, Editables editables) {
		return new Waiting("editing.queue.asked", drafts, editables, Step.ASKED, (draft) -> true);
	}

	@Bean
	Queue givenBack(Drafts drafts, Editables editables) {
		return new Waiting("editing.queue.returned", drafts, editables, Step.OPEN, (draft) -> draft.note() != null);
	}

	/** Drafts at a step that wait for somebody. */
	private record Waiting(String message, Drafts drafts, Editables editables, Step step,
			Predicate<Draft> which) implements Queue {

		@Override
		public Set<String> authorities() {
			return MayEdit.STAFF;
		}

		@Override
		public List<Item> items() {
			return this.drafts.at(this.step).stream().filter(this.which).map(this::item).toList();
		}

		private Item item(Draft draft) {
			var isAsked = this.step == Step.ASKED;
			Instant since = isAsked ? Objects.requireNonNull(draft.askedAt()) : draft.savedAt();
			return new Item("draft/" + draft.id() + "/" + since.getEpochSecond(),
					this.editables.of(draft.subject()).title(draft.state()),
					"/admin/drafts/" + draft.id() + (isAsked ? "/review" : ""), since,
					isAsked ? draft.asked() : Long.valueOf(draft.person()),
					isAsked ? Long.valueOf(draft.person()) : null);
		}

	}

}
