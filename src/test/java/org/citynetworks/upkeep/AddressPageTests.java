package org.citynetworks.upkeep;

import jakarta.persistence.EntityManager;
import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.upkeep.SiteInTransaction.text;

@ServerTest
@Transactional
@Import(SiteInTransaction.class)
class AddressPageTests {

	@Autowired
	private EntityManager entities;

	@Autowired
	private SiteInTransaction site;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Editables editables;

	@Autowired
	private Drafts drafts;

	@Autowired
	private PersonRepository people;

	@Autowired
	private JdbcClient jdbc;

	private Person ana;

	@BeforeEach
	void editor() {
		this.ana = this.site.editor();
	}

	@Test
	void theOldAddressLeadsToTheNewOneWithEveryPageBelowIt() {
		move("c40-cities", "c40-group");
		assertThat(this.site.get("/networks/c40-group")).hasStatusOk().bodyText().contains("C40 Cities");
		assertThat(this.site.get("/networks/c40-cities")).hasStatus(301).hasRedirectedUrl("/networks/c40-group");
		assertThat(this.site.get("/networks/c40-cities/members?country=fr&after=x+y")).hasStatus(301)
			.hasRedirectedUrl("/networks/c40-group/members?country=fr&after=x+y");
		assertThat(this.site.get("/fr/networks/c40-cities")).hasStatus(301).hasRedirectedUrl("/fr/networks/c40-group");
		move("c40-group", "c40-mayors");
		assertThat(this.site.get("/networks/c40-cities")).hasRedirectedUrl("/networks/c40-mayors");
		assertThat(this.site.get("/networks/c40-group")).hasRedirectedUrl("/networks/c40-mayors");
	}

	@Test
	void anEntryCanHaveItsOldAddressBackAndNobodyElseCan() {
		move("c40-cities", "c40-group");
		assertThat(text(this.site.post(this.ana, "/admin/networks/uclg/address", "slug", "c40-cities", "reason", "x")))
			.contains("leads to c40-group for ever", "value=\"c40-cities\"");
		move("c40-group", "c40-cities");
		assertThat(this.site.get("/networks/c40-cities")).hasStatusOk();
		assertThat(this.site.get("/networks/c40-group")).hasRedirectedUrl("/networks/c40-cities");
	}

	@Test
	void everythingThatIsKeptOfItMovesWithIt() {
		var before = this.revisions.latest("network/c40-cities").orElseThrow();
		var draft = this.drafts.begin("network/c40-cities", Kind.EDITED, before.number(), before.state(),
				this.ana.id());
		var steward = As.somebody(this.people, Grant.on("network/c40-cities", Role.STEWARD));
		this.entities.flush();
		move("c40-cities", "c40-group");
		var after = this.revisions.latest("network/c40-group").orElseThrow();
		assertThat(after.kind()).isEqualTo(Kind.RENAMED);
		assertThat(after.number()).isEqualTo(before.number() + 1);
		assertThat(after.reason()).isEqualTo("It says so");
		assertThat(after.state()).isEqualTo(before.state());
		assertThat(this.editables.of("network/c40-group").load("c40-group")).hasValue(before.state());
		assertThat(this.revisions.latest("network/c40-cities")).isEmpty();
		assertThat(this.drafts.get(draft.id()).subject()).isEqualTo("network/c40-group");
		assertThat(this.jdbc.sql("select subject from person_grant where person_id = ?")
			.param(steward.id())
			.query(String.class)
			.single()).isEqualTo("network/c40-group");
		assertThat(this.jdbc.sql(
				"select count(*) from revision where subject like 'membership/%' and state ->> 'network' = 'c40-cities'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatIsWrongIsSaidAndNothingMoves() {
		assertThat(this.site.read(this.ana, "/admin/networks/c40-cities/address")).contains("value=\"c40-cities\"");
		assertThat(text(this.site.post(this.ana, "/admin/networks/c40-cities/address", "slug", "c40-group")))
			.contains("Say why", "value=\"c40-group\"");
		assertThat(text(
				this.site.post(this.ana, "/admin/networks/c40-cities/address", "slug", "c40-cities", "reason", "x")))
			.contains("already");
		assertThat(text(this.site.post(this.ana, "/admin/networks/c40-cities/address", "slug", "../x", "reason", "x")))
			.contains("Small letters");
		assertThat(this.site.get("/networks/c40-cities")).hasStatusOk();
		assertThat(this.site.get(this.ana, "/admin/networks/zzyzx/address")).hasStatus(404);
	}

	private void move(String from, String to) {
		assertThat(this.site.post(this.ana, "/admin/networks/" + from + "/address", "slug", to, "reason", "It says so"))
			.hasRedirectedUrl("/admin/networks/" + to);
	}

}
