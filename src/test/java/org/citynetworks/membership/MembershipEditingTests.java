package org.citynetworks.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Edits;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.citynetworks.membership.Member.Cursor;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Memberships and lists of real networks, rolled back.
 */
@ServerTest
@Transactional
class MembershipEditingTests {

	private static final String C40 = "c40-cities";

	private static final long GENEVA = 2660646;

	@Autowired
	private Editables editables;

	@Autowired
	private Members members;

	@Autowired
	private MemberLists lists;

	@Autowired
	private Memberships memberships;

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
	void everyMembershipAndEveryListStandsAsItsNewestRevisionSays() {
		var subjects = this.jdbc.sql("""
				select 'membership/' || id from membership_ever union all select 'members/' || slug from network
				""").query(String.class).list();
		assertThat(subjects).hasSize(1245 + 32).allSatisfy((subject) -> {
			var stands = this.editables.of(subject).load(Editables.key(subject));
			assertThat(stands.orElseThrow()).isEqualTo(this.edits.entries().current(subject).orElseThrow().state());
		});
	}

	@Test
	void aNewMemberStandsInTheListAndOnItsCitysPageAndInTheHistoryOfBoth() {
		var made = this.edits.create(member(), geneva());
		assertThat(this.editables.of(made.subject()).load(Editables.key(made.subject()))).hasValue(geneva());
		assertThat(names(C40)).contains("Geneva");
		assertThat(this.memberships.ofCity(GENEVA)).extracting(Membership::network).contains(C40);
		assertThat(this.jdbc.sql("select subject from revision_touch where revision_id = ?")
			.param(made.id())
			.query(String.class)
			.list()).containsExactlyInAnyOrder("network/" + C40, "city/" + GENEVA);
	}

	@Test
	void theSameMemberIsNotListedTwice() {
		this.edits.create(member(), geneva());
		var twin = this.edits.draft(member(), Kind.CREATED, 0, geneva());
		assertThat(this.edits.mistakes(twin)).containsExactly("membership.mistake.listed");
	}

	@Test
	void oneThatHasEndedIsInNoListButKnownAndCanJoinAgain() {
		var paris = subject("Paris");
		var before = this.lists.of(C40, Language.ENGLISH).count();
		this.edits.edit(paris, (state) -> state.with("until", "2026-03"));
		assertThat(names(C40)).doesNotContain("Paris");
		assertThat(this.lists.of(C40, Language.ENGLISH).count()).isEqualTo(before - 1);
		assertThat(this.jdbc.sql("select until from membership_ever where id = ?")
			.param(id(paris))
			.query(String.class)
			.single()).isEqualTo("2026-03");

		var again = this.edits.create(member(),
				this.editables.of(paris).load(Editables.key(paris)).orElseThrow().without("until"));
		assertThat(names(C40)).containsOnlyOnce("Paris");
		assertThat(this.edits.mistakes(paris, (state) -> state.without("until")))
			.containsExactly("membership.mistake.listed");
		this.edits.end(again.subject());
		this.edits.edit(paris, (state) -> state.without("until"));
		assertThat(names(C40)).containsOnlyOnce("Paris");
	}

	@Test
	void aMembershipThatWasAMistakeIsTakenAwayAndCanComeBackUnlessItIsListedAnew() {
		var paris = subject("Paris");
		var end = this.edits.end(paris);
		assertThat(this.editables.of(paris).load(Editables.key(paris))).isEmpty();
		var other = this.edits.create(member(), end.state());
		var back = this.edits.draft(paris, Kind.REVIVED, end.number(), end.state());
		assertThat(this.edits.mistakes(back)).containsExactly("membership.mistake.listed");
		this.edits.end(other.subject());
		this.edits.revive(end);
		assertThat(names(C40)).containsOnlyOnce("Paris");
	}

	@Test
	void withItsNetworkAMembershipGoesAndComesBackAsItWasLast() {
		var paris = subject("Paris");
		this.edits.edit("members/" + C40, (state) -> state.with("extent", "partial"));
		this.edits.edit(paris, (state) -> state.with("since", "2005"));
		this.edits.edit(subject("Dubai"), (state) -> state.with("until", "2025"));
		this.edits.end(subject("Lagos"));
		var all = everIn(C40);
		var end = this.edits.end("network/" + C40);
		assertThat(everIn(C40)).containsEntry("all", "{}");
		this.edits.revive(end);
		assertThat(everIn(C40)).isEqualTo(all);
		assertThat(this.editables.of(paris).load(Editables.key(paris)).orElseThrow().text("since")).isEqualTo("2005");
		assertThat(this.editables.of("members/x").load(C40).orElseThrow().texts()).containsEntry("extent", "partial")
			.containsKeys("note_en", "note_fr");
		assertThat(names(C40)).contains("Paris").doesNotContain("Dubai", "Lagos");
	}

	@Test
	void whatCannotBeIsRefused() {
		var paris = subject("Paris");
		assertThat(this.edits.mistakes(paris, (state) -> state.with("since", "2015").with("until", "2014")))
			.containsExactly("membership.mistake.until");
		assertThat(this.edits.mistakes(paris, (state) -> state.with("until", "2027")))
			.containsExactly("history.mistake.date");
		assertThat(this.edits.mistakes(paris, (state) -> state.with("role", "king").without("source")))
			.containsExactly("history.mistake.term", "history.mistake.needed");
		assertThat(this.edits.mistakes(paris, (state) -> state.with("city", "1").with("network", "nowhere")))
			.containsExactly("membership.mistake.network", "membership.mistake.city");
		var invented = this.edits.draft("membership/999999999", Kind.CREATED, 0, geneva());
		assertThat(this.edits.mistakes(invented)).containsExactly("membership.mistake.number");
	}

	@Test
	void nobodyTypesWhichNetworkOrPlaceItIs() {
		var paris = subject("Paris");
		var editable = this.editables.of(paris);
		var before = editable.load(Editables.key(paris)).orElseThrow();
		assertThat(editable.schema()
			.typed(before, Map.of("network", "uclg", "city", "1", "country", "DE", "kind", "other", "region", "1")))
			.isEqualTo(before.only((path) -> editable.schema().part(path).isEmpty()));
	}

	@Test
	void whatIsSaidOfAListCanBeTakenBack() {
		this.edits.edit("members/" + C40, (state) -> state.with("extent", "none").without("note_fr"));
		var list = this.lists.of(C40, Language.FRENCH);
		assertThat(list.extent()).isNull();
		assertThat(list.note()).isNull();
		assertThat(this.lists.of(C40, Language.ENGLISH).note()).isNotNull();
	}

	private String member() {
		return "membership/" + this.lines.issue(1).get(0);
	}

	private static State geneva() {
		return State.of(Map.ofEntries(Map.entry("network", C40), Map.entry("city", Long.toString(GENEVA)),
				Map.entry("name", "Geneva"), Map.entry("country", "CH"), Map.entry("kind", "city"),
				Map.entry("role", "member"), Map.entry("source", "https://www.c40.org/cities/"),
				Map.entry("confidence", "high")));
	}

	private Map<String, Object> everIn(String network) {
		return this.jdbc.sql("""
				select coalesce(jsonb_object_agg(membership.id, to_jsonb(membership) - 'network_id'), '{}')::text as all
				from membership_ever as membership
				join network on network.id = network_id
				where slug = ?
				""").param(network).query().singleRow();
	}

	private List<String> names(String network) {
		return this.members.find(network, MemberFilter.NONE, Cursor.START, 1000, Language.ENGLISH)
			.stream()
			.map(Member::name)
			.toList();
	}

	private String subject(String name) {
		return this.jdbc.sql("""
				select 'membership/' || membership.id from membership join network on network.id = network_id
				where slug = ? and membership.name = ?
				""").params(C40, name).query(String.class).single();
	}

	private static long id(String subject) {
		return Long.parseLong(Editables.key(subject));
	}

}
