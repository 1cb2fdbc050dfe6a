package org.citynetworks.upkeep;

import org.citynetworks.account.Person;
import org.citynetworks.history.Outcome.Published;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.upkeep.SiteInTransaction.text;

/**
 * One entry that becomes two.
 */
@ServerTest
@Transactional
@Import(SiteInTransaction.class)
class SplitPageTests {

	@Autowired
	private SiteInTransaction site;

	@Autowired
	private Revisions revisions;

	@Autowired
	private MembershipsOf memberships;

	private Person ana;

	@BeforeEach
	void editor() {
		this.ana = this.site.editor();
	}

	@Test
	void aNewEntryBeginsWithWhatTheOldOneSays() {
		assertThat(text(
				this.site.post(this.ana, "/admin/networks/c40-cities/split", "name", "C40 <Towns>", "slug", "uclg")))
			.contains("C40 &lt;Towns&gt;", "stands at this address already", "Say why it is a network of its own");
		part();
		var one = this.revisions.latest("network/c40-towns").orElseThrow();
		var other = this.revisions.latest("network/c40-cities").orElseThrow();
		assertThat(one.kind()).isEqualTo(Kind.SPLIT);
		assertThat(one.state().text("name")).isEqualTo("C40 Towns");
		assertThat(one.state().lines("website")).hasSameSizeAs(other.state().lines("website"))
			.doesNotContainAnyElementsOf(other.state().lines("website"));
		assertThat(this.site.get("/networks/c40-towns")).hasStatusOk();
		assertThat(this.site.get("/networks/c40-cities")).hasStatusOk();
	}

	@Test
	void chosenMembersMoveWithTheirHistory() {
		part();
		var members = this.memberships.network("c40-cities");
		var first = members.get(0);
		var missing = text(
				this.site.post(this.ana, "/admin/networks/c40-cities/move", "to", "zzyzx", "source", "A list"));
		assertThat(missing).contains("Choose at least one member", "Choose the network", "Say why", "A list");
		assertThat(
				text(this.site.post(this.ana, "/admin/networks/c40-cities/move", "members[" + first.id() + "]", "on")))
			.containsPattern("name=\"members\\[" + first.id() + "]\" value=\"on\" checked");
		assertThat(this.site.post(this.ana, "/admin/networks/c40-cities/move", "members[" + first.id() + "]", "on",
				"to", "c40-towns", "reason", "It is a town"))
			.hasRedirectedUrl("/admin/networks/c40-towns");
		assertThat(this.memberships.network("c40-cities")).hasSize(members.size() - 1).doesNotContain(first);
		assertThat(this.memberships.network("c40-towns")).containsExactly(first);
		assertThat(this.revisions.latest(first.subject()).orElseThrow().reason()).isEqualTo("It is a town");
		assertThat(this.site.get("/networks/c40-towns/members")).hasStatusOk().bodyText().contains(first.name());
	}

	@Test
	void theMembersOfAnotherNetworkDoNotMove() {
		var foreign = this.memberships.network("uclg").get(0);
		assertThat(text(this.site.post(this.ana, "/admin/networks/c40-cities/move", "members[" + foreign.id() + "]",
				"on", "to", "iclei", "reason", "x")))
			.contains("Choose at least one member");
		assertThat(this.memberships.network("uclg")).contains(foreign);
	}

	private void part() {
		var draft = this.site.draft(this.site.post(this.ana, "/admin/networks/c40-cities/split", "name", "C40 Towns",
				"slug", "c40-towns", "reason", "It is another"));
		assertThat(this.site.publish(draft)).isInstanceOf(Published.class);
	}

}
