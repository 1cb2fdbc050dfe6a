package org.citynetworks.editing;

import java.util.Map;

import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.Role;
import org.citynetworks.history.Draft.Step;
import org.citynetworks.history.State;
import org.citynetworks.signin.Client;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of what is sent from a window in which an older draft is open.
 */
@ServerTest
class StaleWindowTests {

	@Autowired
	private ApplicationContext context;

	private EditedEntry entry;

	private Person ana;

	private Person ben;

	private Client window;

	@BeforeEach
	void entry() {
		this.entry = new EditedEntry(this.context, "stale");
		this.ana = this.entry.person(Grant.everywhere(Role.EDITOR));
		this.ben = this.entry.person(Grant.everywhere(Role.EDITOR));
		this.entry.create(this.ana, State.of(Map.of("name", "Before", "supplied_text", "Before")));
		this.window = this.entry.client(this.ana);
	}

	@AfterEach
	void forget() {
		this.entry.forget();
	}

	@Test
	void nobodyPublishesWhatTheyDidNotLookAt() {
		var looked = this.entry.draft(this.ana, this.entry.now().state().with("name", "Looked at"));
		this.window.get("/admin/drafts/" + looked.id() + "/review");
		this.entry.site().drafts().save(looked, looked.state().with("name", "Typed on"), "It says so", null);
		publishShown(looked.id().toString(), looked.version());
		assertThat(this.window.text()).contains("It has changed once more since you looked", "Typed on",
				"My reason &lt;3");
		assertThat(this.entry.now().state().text("name")).isEqualTo("Before");
		publishShown(looked.id().toString(), looked.version() + 1);
		assertThat(this.entry.now().state().text("name")).isEqualTo("Typed on");
	}

	@Test
	void publishingTwiceIsPublishingOnce() {
		var draft = this.entry.draft(this.ana, this.entry.now().state().with("name", "After"));
		this.window.get("/admin/drafts/" + draft.id() + "/review");
		publishShown(draft.id().toString(), draft.version());
		publishShown(draft.id().toString(), draft.version());
		assertThat(this.window.status()).isEqualTo(200);
		assertThat(this.entry.site().history(this.entry.subject())).hasSize(2);
		assertThat(this.entry.site().drafts().get(draft.id()).step()).isEqualTo(Step.PUBLISHED);
	}

	private void publishShown(String id, int version) {
		this.window.post("/admin/drafts/" + id + "/review", "version", Integer.toString(version), "reason",
				"My reason <3", "how", "now");
	}

	@Test
	void aLateSaveUndoesNothingThatOthersPublished() {
		var mine = this.entry.draft(this.ana, this.entry.now().state().with("name", "Mine"));
		this.window.get("/admin/drafts/" + mine.id());
		this.entry.publish(
				this.entry.draft(this.ben, this.entry.now().state().with("name", "His").with("supplied_text", "His")));
		// In another window the conflict is answered
		var other = this.entry.client(this.ana);
		other.get("/admin/drafts/" + mine.id() + "/conflict");
		other.post("/admin/drafts/" + mine.id() + "/conflict", "version", Integer.toString(mine.version()), "against",
				"2", "answer.name", "mine");
		this.window.post("/admin/drafts/" + mine.id(), "version", Integer.toString(mine.version()), "base", "1", "name",
				"Late", "supplied_text", "Before", "do", "review");
		assertThat(this.window.address()).endsWith("/conflict");
		assertThat(this.window.text()).contains("Late", "His");
		var late = this.entry.site().drafts().of(this.entry.subject()).get(0);
		assertThat(late.state().text("name")).isEqualTo("Late");
		var rebased = this.entry.site().drafts().rebase(late, 2, this.entry.now().state().with("name", "Late"));
		this.entry.publish(this.entry.site().drafts().save(rebased, rebased.state(), "It says so", null));
		assertThat(this.entry.now().state().text("supplied_text")).isEqualTo("His");
	}

}
