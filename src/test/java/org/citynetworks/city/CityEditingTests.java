package org.citynetworks.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Match;
import org.citynetworks.finder.Wanted;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Edits;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Outcome.Conflicting;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cities of the gazetteer, rolled back.
 */
@ServerTest
@Transactional
class CityEditingTests {

	private static final long GENEVA = 2660646;

	private static final String SUBJECT = "city/" + GENEVA;

	@Autowired
	private Editables editables;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Places places;

	@Autowired
	private Finder finder;

	@Autowired
	private Lines lines;

	@Autowired
	private JdbcClient jdbc;

	private Edits edits;

	@BeforeEach
	void edits(@Autowired Drafts drafts, @Autowired Publish publish, @Autowired Entries entries,
			@Autowired PersonRepository people) {
		var person = people
			.save(new Person(UUID.randomUUID() + "@example.org", "Ana", Language.ENGLISH, Instant.EPOCH));
		this.edits = new Edits(drafts, publish, entries, person.id());
	}

	@Test
	void theHistoryOfACityBeginsWithHowItStoodWhenItIsFirstChanged() {
		var before = load();
		var changed = this.edits.edit(SUBJECT, (state) -> state.with("population", "210000"));
		assertThat(changed.number()).isEqualTo(2);
		assertThat(changed.fields()).containsExactly("population");
		assertThat(this.revisions.get(SUBJECT, 1)).satisfies((first) -> {
			assertThat(first.kind()).isEqualTo(Kind.IMPORTED);
			assertThat(first.state()).isEqualTo(before);
			assertThat(first.changedBy()).isNull();
		});
		assertThat(this.places.getCity(GENEVA, Language.ENGLISH).population()).isEqualTo(210_000);
		assertThat(load()).isEqualTo(before.with("population", "210000"));
	}

	@Test
	void twoWhoChangeACityThatHadNoHistoryAreAskedOnlyWhereBothDid() {
		var before = load();
		var hers = this.edits.draft(SUBJECT, Kind.EDITED, 0, before.with("population", "210000"));
		var his = this.edits.draft(SUBJECT, Kind.EDITED, 0, before.with("latitude", "46.25"));
		var third = this.edits.draft(SUBJECT, Kind.EDITED, 0, before.with("population", "200000"));
		this.edits.published(hers);
		var merged = this.edits.published(his);
		assertThat(merged.number()).isEqualTo(3);
		assertThat(merged.state().texts()).containsEntry("population", "210000").containsEntry("latitude", "46.25");
		assertThat(this.edits.publish().publish(third.id(), third.version(), third.person())).isInstanceOfSatisfying(
				Conflicting.class,
				(conflict) -> assertThat(conflict.merge().conflicts()).containsExactly("population"));
	}

	@Test
	void aSaveThatChangesNothingBeginsNoHistory() {
		var draft = this.edits.draft(SUBJECT, Kind.EDITED, 0,
				load().with("population", " " + load().text("population")));
		this.edits.publish().publish(draft.id(), draft.version(), draft.person());
		assertThat(this.revisions.latest(SUBJECT)).isEmpty();
	}

	@Test
	void aNewNameIsFoundAndAnotherIsNot() {
		this.edits.edit(SUBJECT, (state) -> {
			var welsh = "called." + this.lines.issue(1).get(0);
			return state.only((path) -> !"Genf".equals(state.text(State.key(path) + ".name")))
				.with(welsh + ".name", "Dinas Genefa")
				.with(welsh + ".language", "cy");
		});
		assertThat(found("dinas genefa")).extracting(Match::key).containsExactly(Long.toString(GENEVA));
		assertThat(found("Genf")).noneMatch((match) -> match.key().equals(Long.toString(GENEVA)) && match.isWhole());
		assertThat(this.places.getCity(GENEVA, Language.FRENCH).name()).isEqualTo("Genève");
	}

	@Test
	void aCityAddedByHandIsThereUntilItIsTakenAway() {
		var subject = "city/" + this.jdbc.sql("select nextval('city_added_by_hand')").query(Long.class).single();
		var id = Long.parseLong(Editables.key(subject));
		var made = this.edits.create(subject, State.of(Map.of("name", "Les Pâquis", "country", "CH", "region", "GE",
				"latitude", "46.21", "longitude", "6.15", "part_of", Long.toString(GENEVA))));
		assertThat(made.number()).isEqualTo(1);
		var city = this.places.getCity(id, Language.ENGLISH);
		assertThat(city.kind()).isEqualTo("PPLX");
		assertThat(city.partOf()).isEqualTo(GENEVA);
		assertThat(found("les paquis")).extracting(Match::key).contains(Long.toString(id));
		var end = this.edits.end(subject);
		assertThat(found("les paquis")).extracting(Match::key).doesNotContain(Long.toString(id));
		this.edits.revive(end);
		assertThat(this.places.getCity(id, Language.ENGLISH).name()).isEqualTo("Les Pâquis");
	}

	@Test
	void aCityThatGoesLeavesItsMembershipsWithoutAPlaceUntilItComesBack() {
		var before = memberships();
		assertThat(before).isPositive();
		var touched = this.edits.edit(SUBJECT, (state) -> state.with("population", "1"));
		assertThat(touched.number()).isEqualTo(2);
		var end = this.edits.end(SUBJECT);
		assertThat(memberships()).isZero();
		this.edits.revive(end);
		assertThat(memberships()).isEqualTo(before);
	}

	@Test
	void whatCannotBeIsRefused() {
		assertThat(this.edits.mistakes(SUBJECT, (state) -> state.with("latitude", "91").with("longitude", "6,15")))
			.containsExactly("city.mistake.latitude", "city.mistake.longitude");
		assertThat(this.edits.mistakes(SUBJECT, (state) -> state.with("population", "0").with("region", "XX")))
			.containsExactly("city.mistake.population", "city.mistake.region");
		assertThat(this.edits.mistakes(SUBJECT, (state) -> state.with("country", "FR")))
			.containsExactly("city.mistake.country");
		assertThat(this.edits.mistakes(SUBJECT, (state) -> state.with("part_of", Long.toString(GENEVA))))
			.containsExactly("city.mistake.part_of");
		var twice = "called." + this.lines.issue(1).get(0);
		assertThat(this.edits.mistakes(SUBJECT,
				(state) -> state.with(twice + ".name", "Genf").with(twice + ".language", "de")))
			.contains("city.mistake.twice");
	}

	private State load() {
		return this.editables.of(SUBJECT).load(Long.toString(GENEVA)).orElseThrow();
	}

	private long memberships() {
		return this.jdbc.sql("select count(*) from membership where city_id = ?")
			.param(GENEVA)
			.query(Long.class)
			.single();
	}

	private List<Match> found(String words) {
		return this.finder.find(Wanted.of(words, "city", 5));
	}

}
