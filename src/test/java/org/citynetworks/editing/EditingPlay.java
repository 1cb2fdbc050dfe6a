package org.citynetworks.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.citynetworks.editing.EditingModel.Published;
import org.citynetworks.editing.EditingModel.Result;
import org.citynetworks.editing.EditingModel.Saved;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Draft.Step;
import org.citynetworks.history.Merge;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people with several windows each, who edit one entry in an order that nobody
 * chose. Whatever the site answers is what {@link EditingModel} says.
 */
class EditingPlay {

	private static final String KEY = "interleaved";

	private static final String SUBJECT = "network/" + KEY;

	/** What more than one may think of. */
	private static final List<String> COMMON = List.of("halve", "adapt");

	private final EditingSite site;

	private final Random random;

	private final List<Window> windows;

	private final EditingModel model = new EditingModel();

	private int texts;

	EditingPlay(EditingSite site, Random random, List<Long> people) {
		this.site = site;
		this.random = random;
		this.windows = people.stream().flatMap((person) -> Stream.of(new Window(person), new Window(person))).toList();
		var window = this.windows.get(0);
		window.state = State.of(Map.of("name", text()));
		begin(window, Kind.CREATED, 0);
		this.model.revisions.add(new Published(window.state.texts(), false));
		assertThat(publish(window)).isInstanceOf(Outcome.Published.class);
		this.model.drafts.compute(window.shown().id(), (id, draft) -> draft.at(Step.PUBLISHED));
	}

	void go() {
		var window = pick(this.windows);
		switch (this.random.nextInt(12)) {
			case 0, 1 -> open(window);
			case 2 -> openDraft(window);
			case 3, 4, 5 -> save(window);
			case 6, 7, 8 -> publishOrDecide(window);
			case 9 -> discard(window);
			case 10 -> takeUp(window);
			default -> endOrRevive(window);
		}
	}

	private void open(Window window) {
		this.site.entries().current(SUBJECT).ifPresent((now) -> {
			window.draft = null;
			window.conflict = null;
			window.base = now.number();
			window.state = now.state();
		});
	}

	private void openDraft(Window window) {
		var own = this.site.drafts().of(SUBJECT).stream().filter((draft) -> draft.person() == window.person).toList();
		if (!own.isEmpty()) {
			window.show(pick(own));
		}
	}

	private void save(Window window) {
		if (window.draft == null && window.base == 0) {
			return;
		}
		var before = window.state;
		window.state = typed(before);
		if (window.draft == null) {
			if (!window.state.equals(before)) {
				begin(window, Kind.EDITED, window.base);
			}
			return;
		}
		saveAgain(window);
	}

	private void begin(Window window, Kind kind, int base) {
		var begun = this.site.drafts().begin(SUBJECT, kind, base, window.state, window.person);
		var saved = new Saved(kind, base, begun.version(), window.state.texts(), window.person, Step.OPEN);
		var twins = this.model.twins(saved);
		if (!twins.isEmpty()) {
			assertThat(twins).contains(begun.id());
		}
		else {
			assertThat(this.model.drafts).doesNotContainKey(begun.id());
			this.model.keep(begun.id(), saved);
		}
		window.show(begun);
		saveAgain(window);
	}

	/** Sends what is in the window, with the reason that some changes need. */
	private void saveAgain(Window window) {
		var shown = window.shown();
		var before = this.model.drafts.get(shown.id());
		var saved = this.site.drafts().save(shown, window.state, "It says so itself", null);
		if (before.step() == Step.OPEN && before.version() == shown.version()) {
			assertThat(saved.id()).isEqualTo(shown.id());
			this.model.replace(saved.id(), before.with(before.base(), window.state.texts()));
		}
		else if (!before.texts().equals(window.state.texts())) {
			assertThat(this.model.drafts).as("what somebody saved elsewhere").doesNotContainKey(saved.id());
			this.model.keep(saved.id(), new Saved(shown.kind(), shown.base(), saved.version(), window.state.texts(),
					window.person, Step.OPEN));
		}
		window.show(saved);
	}

	private void publishOrDecide(Window window) {
		if (window.conflict != null) {
			decide(window, window.conflict);
		}
		else if (window.draft != null) {
			var expected = this.model.publish(window.shown().id(), window.shown().version());
			var outcome = publish(window);
			assertThat(outcome.getClass().getSimpleName()).as("%s", outcome).isEqualToIgnoringCase(expected.name());
			if (outcome instanceof Outcome.Conflicting conflict) {
				var saved = this.model.drafts.get(window.shown().id());
				assertThat(conflict.merge().conflicts())
					.containsExactlyElementsOf(this.model.conflicts(saved, new TreeMap<>()));
				window.conflict = conflict;
			}
			else if (expected == Result.OUTDATED) {
				window.show(this.site.drafts().get(window.shown().id()));
			}
		}
	}

	private Outcome publish(Window window) {
		return this.site.publish().publish(window.shown().id(), window.shown().version(), window.person);
	}

	private void decide(Window window, Outcome.Conflicting conflict) {
		var shown = window.shown();
		var before = this.model.drafts.get(shown.id());
		var state = answered(conflict.merge(), conflict.theirs(), shown);
		var rebased = this.site.drafts().rebase(shown, conflict.theirs().number(), state);
		var saved = before.with(conflict.theirs().number(), state.texts());
		if (before.step() == Step.OPEN && before.version() == shown.version()) {
			assertThat(rebased.id()).isEqualTo(shown.id());
			this.model.replace(rebased.id(), saved);
		}
		else if (!this.model.drafts.containsKey(rebased.id())) {
			this.model.keep(rebased.id(),
					new Saved(saved.kind(), saved.base(), rebased.version(), saved.texts(), saved.person(), Step.OPEN));
		}
		assertThat(rebased.state()).as("the answers").isEqualTo(state);
		window.show(rebased);
	}

	private State answered(Merge merge, Revision theirs, Draft mine) {
		var state = merge.merged();
		for (var key : merge.conflicts()) {
			state = switch (this.random.nextInt(3)) {
				case 0 -> state.with(key, theirs.state().line(key));
				case 1 -> state.with(key, mine.state().line(key));
				default -> key.contains(".") ? line(state, key, text()) : state.with(key, text());
			};
		}
		return state;
	}

	private void discard(Window window) {
		if (window.draft != null) {
			this.site.drafts().discard(window.shown());
			this.model.drafts.computeIfPresent(window.shown().id(),
					(id, draft) -> (draft.step() == Step.OPEN) ? draft.at(Step.DISCARDED) : draft);
		}
	}

	private void takeUp(Window window) {
		if (window.draft != null) {
			this.site.drafts().takeUp(window.shown());
			this.model.drafts.computeIfPresent(window.shown().id(),
					(id, draft) -> (draft.step() == Step.DISCARDED) ? draft.at(Step.OPEN) : draft);
		}
	}

	private void endOrRevive(Window window) {
		var now = this.model.latest();
		window.state = State.of(now.texts());
		begin(window, now.isEnd() ? Kind.REVIVED : Kind.ARCHIVED, this.model.revisions.size());
		publishOrDecide(window);
	}

	private State typed(State before) {
		var state = before;
		for (int i = this.random.nextInt(3); i >= 0; i--) {
			var lines = state.lines("mission");
			state = switch (this.random.nextInt(6)) {
				case 0 -> state.with("name", text());
				case 1 -> state.with("supplied_text", text());
				case 2 -> state.with("text_language", pick(List.of("de", "es", "fr")));
				case 3 -> line(state, "mission." + this.site.lines().issue(1).get(0), text());
				case 4 -> lines.isEmpty() ? state : line(state, pick(lines), text());
				default -> lines.isEmpty() ? state : state.without(pick(lines));
			};
		}
		return state;
	}

	private static State line(State state, String key, String text) {
		return state.with(key, Map.of("value", text, "basis", "published", "source", "https://example.org/"));
	}

	private String text() {
		return (this.random.nextInt(8) == 0) ? pick(COMMON) : "text " + ++this.texts;
	}

	private <T> T pick(List<T> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	void assertWhole() {
		var history = this.site.history(SUBJECT);
		assertThat(history).extracting((revision) -> new Published(revision.state().texts(), revision.kind().isEnd()))
			.isEqualTo(this.model.revisions);
		assertThat(history).extracting(Revision::number)
			.containsExactlyElementsOf(Stream.iterate(1, (number) -> number + 1).limit(history.size()).toList());
		var drafts = new ArrayList<>(this.model.drafts.keySet()).stream().map(this.site.drafts()::get).toList();
		assertThat(drafts).allSatisfy((draft) -> assertThat(new Saved(draft.kind(), draft.base(), draft.version(),
				draft.state().texts(), draft.person(), draft.step()))
			.isEqualTo(this.model.drafts.get(draft.id())));
		assertThat(drafts.stream().filter((draft) -> draft.step() == Step.PUBLISHED).map(Draft::revision))
			.as("each published draft is one revision")
			.containsExactlyInAnyOrderElementsOf(history.stream().map(Revision::id).toList());
		var newest = this.model.latest();
		assertThat(this.site.editables().of(SUBJECT).load(KEY).map(State::texts))
			.isEqualTo(newest.isEnd() ? Optional.empty() : Optional.of(newest.texts()));
		var kept = Stream
			.concat(history.stream().map(Revision::state),
					drafts.stream().filter((draft) -> draft.step() != Step.PUBLISHED).map(Draft::state))
			.flatMap((state) -> state.texts().values().stream())
			.toList();
		assertThat(kept).as("texts that somebody sent").containsAll(this.model.words);
	}

	/** What somebody has before them. */
	private static final class Window {

		private final long person;

		private @Nullable Draft draft;

		private int base;

		private State state = State.NONE;

		private Outcome.@Nullable Conflicting conflict;

		Window(long person) {
			this.person = person;
		}

		void show(Draft draft) {
			this.draft = draft;
			this.state = draft.state();
			this.conflict = null;
		}

		Draft shown() {
			return Objects.requireNonNull(this.draft);
		}

	}

}
