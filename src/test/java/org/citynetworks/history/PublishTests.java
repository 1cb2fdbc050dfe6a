package org.citynetworks.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.history.Outcome.Conflicting;
import org.citynetworks.history.Outcome.Outdated;
import org.citynetworks.history.Outcome.Published;
import org.citynetworks.history.Outcome.Unchanged;
import org.citynetworks.history.Outcome.Wrong;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Drafts of real entries, which are rolled back.
 */
@ServerTest
@Transactional
class PublishTests {

	private static final String C40 = "network/c40-cities";

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publish publish;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Editables editables;

	@Autowired
	private Lines lines;

	@Autowired
	private PersonRepository people;

	@Autowired
	private JdbcClient jdbc;

	private long ana;

	private long ben;

	@BeforeEach
	void people() {
		this.ana = person();
		this.ben = person();
	}

	@Test
	void everyEntryStandsAsItsNewestRevisionSays() {
		for (var slug : this.jdbc.sql("select slug from network").query(String.class).list()) {
			var subject = "network/" + slug;
			assertThat(this.editables.of(subject).load(slug))
				.hasValue(this.revisions.latest(subject).orElseThrow().state());
		}
	}

	@Test
	void aChangeIsARevisionAndTheEntryIsWhatItSays() {
		var before = latest();
		var mission = "mission." + this.lines.issue(1).get(0);
		var after = before.state()
			.with("name", "C40")
			.with(mission + ".value", "Halve emissions")
			.with(mission + ".basis", "published")
			.with(mission + ".source", "https://www.c40.org/about/");
		var published = published(change(this.ana, after));
		assertThat(published.number()).isEqualTo(before.number() + 1);
		assertThat(published.fields()).containsExactly("mission", "name");
		assertThat(published.changedBy()).isEqualTo(this.ana);
		assertThat(this.editables.of(C40).load("c40-cities")).hasValue(after);
		assertThat(latest().state()).isEqualTo(after);
	}

	@Test
	void publishingTwiceIsPublishingOnce() {
		var draft = change(this.ana, latest().state().with("name", "C40"));
		var first = published(draft);
		assertThat(published(draft)).isEqualTo(first);
		assertThat(latest()).isEqualTo(first);
	}

	@Test
	void aSaveWithoutAChangeMakesNoRevision() {
		var before = latest();
		var draft = change(this.ana, before.state().with("name", "  " + before.state().text("name") + " "));
		assertThat(this.publish.publish(draft.id(), draft.version(), this.ana)).isInstanceOf(Unchanged.class);
		assertThat(latest()).isEqualTo(before);
	}

	@Test
	void twoWhoChangeDifferentFieldsBothHaveTheirWay() {
		var hers = change(this.ana, latest().state().with("name", "C40"));
		var his = change(this.ben, latest().state().with("text_language", "fr"));
		published(hers);
		assertThat(published(his).state().texts()).containsEntry("name", "C40").containsEntry("text_language", "fr");
		assertThat(latest().fields()).containsExactly("text_language");
	}

	@Test
	void ofTwoWhoChangeTheSameFieldTheSecondIsAsked() {
		var hers = change(this.ana, latest().state().with("name", "C40"));
		var his = change(this.ben, latest().state().with("name", "The C40"));
		var first = published(hers);
		assertThat(this.publish.publish(his.id(), his.version(), this.ben)).isInstanceOfSatisfying(Conflicting.class,
				(conflict) -> {
					assertThat(conflict.theirs()).isEqualTo(first);
					assertThat(conflict.merge().conflicts()).containsExactly("name");
				});
		assertThat(latest()).isEqualTo(first);
		assertThat(this.drafts.get(his.id()).state().text("name")).isEqualTo("The C40");
	}

	@Test
	void whatAnotherWindowSavedIsNotWrittenOver() {
		var draft = change(this.ana, latest().state().with("name", "C40"));
		var other = this.drafts.save(draft, draft.state().with("name", "C40 group"), null, null);
		var late = this.drafts.save(draft, draft.state().with("name", "C40 net"), null, null);
		assertThat(late.id()).isNotEqualTo(draft.id());
		assertThat(this.drafts.get(draft.id()).state().text("name")).isEqualTo("C40 group");
		assertThat(this.publish.publish(draft.id(), draft.version(), this.ana)).isInstanceOf(Outdated.class);
		assertThat(this.drafts.of(C40)).extracting(Draft::id).containsExactlyInAnyOrder(other.id(), late.id());
	}

	@Test
	void aFactWithoutASourceIsNotPublished() {
		var key = "website." + this.lines.issue(1).get(0);
		var draft = change(this.ana,
				latest().state().with(key + ".value", "c40.org").with(key + ".basis", "published"));
		assertThat(this.publish.publish(draft.id(), draft.version(), this.ana)).isInstanceOfSatisfying(Wrong.class,
				(wrong) -> assertThat(wrong.mistakes()).extracting(Mistake::path)
					.contains(key + ".value", key + ".source"));
	}

	@Test
	void aLineOfAnotherEntryCannotBeTaken() {
		var foreign = this.jdbc.sql("select id from fact where subject = 'network/uclg' and field = 'website' limit 1")
			.query(Long.class)
			.single();
		var draft = change(this.ana,
				latest().state()
					.with("website." + foreign + ".value", "https://example.org/")
					.with("website." + foreign + ".basis", "published")
					.with("website." + foreign + ".source", "https://example.org/"));
		assertThat(this.publish.publish(draft.id(), draft.version(), this.ana)).isInstanceOf(Wrong.class);
	}

	@Test
	void anEntryCanEndAndComeBack() {
		var before = latest();
		var end = this.drafts.begin(C40, Kind.ARCHIVED, before.number(), before.state(), this.ana);
		end = this.drafts.save(end, before.state(), "Merged into another body", null);
		published(end);
		assertThat(this.editables.of(C40).load("c40-cities")).isEmpty();
		var back = this.drafts.begin(C40, Kind.REVIVED, latest().number(), before.state(), this.ana);
		published(this.drafts.save(back, before.state(), "It was not", null));
		assertThat(this.editables.of(C40).load("c40-cities")).hasValue(before.state());
	}

	@Test
	void aRevisionIsNeverChanged() {
		for (var sql : List.of("update revision set reason = 'x' where number = 1", "delete from revision")) {
			assertThat(catchThrowable(() -> this.jdbc.sql("savepoint s").update())).isNull();
			assertThat(catchThrowable(() -> this.jdbc.sql(sql).update())).isNotNull();
			this.jdbc.sql("rollback to savepoint s").update();
		}
	}

	private Revision latest() {
		return this.revisions.latest(C40).orElseThrow();
	}

	private Draft change(long person, State state) {
		var draft = this.drafts.begin(C40, Kind.EDITED, latest().number(), state, person);
		return this.drafts.save(draft, state, "It says so itself", null);
	}

	private Revision published(Draft draft) {
		var outcome = this.publish.publish(draft.id(), draft.version(), draft.person());
		assertThat(outcome).isInstanceOf(Published.class);
		return ((Published) outcome).revision();
	}

	private long person() {
		return this.people.save(new Person(UUID.randomUUID() + "@example.org", "Ana", Language.ENGLISH, Instant.EPOCH))
			.id();
	}

}
