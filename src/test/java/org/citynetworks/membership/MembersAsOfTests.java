package org.citynetworks.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.citynetworks.RepositoryTest;
import org.citynetworks.membership.Member.Cursor;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class MembersAsOfTests {

	private static final String C40 = "c40-cities";

	@Autowired
	private MembersAsOf asOf;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	private Instant arrival;

	@BeforeEach
	void arrival() {
		this.arrival = this.jdbc.sql("select max(changed_at) from revision where subject like 'membership/%'")
			.query((line, number) -> line.getTimestamp(1).toInstant())
			.single();
	}

	@Test
	void asOfNowEachListIsWhatItIs() {
		for (var network : this.jdbc.sql("select slug from network").query(String.class).list()) {
			assertThat(this.asOf.of(network, days(1), Language.FRENCH)).as(network)
				.isEqualTo(this.members.find(network, MemberFilter.NONE, Cursor.START, 1000, Language.FRENCH));
		}
	}

	@Test
	void beforeItsArrivalAListIsEmpty() {
		assertThat(this.asOf.of(C40, this.arrival, Language.ENGLISH)).isEmpty();
		assertThat(this.asOf.countries(this.arrival)).isEmpty();
	}

	@Test
	void eachMembershipStandsAsItsNewestRevisionBeforeTheMomentHasIt() {
		var paris = id("Paris");
		revise(paris, days(2), "edited", "state || '{\"since\": \"2005\"}'");
		revise(paris, days(4), "edited", "state || '{\"until\": \"2026\"}'");
		assertThat(paris(days(1))).extracting(Membership::since, Membership::until).containsExactly(null, null);
		assertThat(paris(days(3))).extracting(Membership::since, Membership::until).containsExactly(2005, null);
		assertThat(paris(days(5))).extracting(Membership::since, Membership::until).containsExactly(2005, "2026");
	}

	@Test
	void whatWasTakenAwayOrWentToAnotherNetworkIsNoLongerThere() {
		revise(id("Paris"), days(2), "archived", "state");
		revise(id("Lagos"), days(2), "edited", "state || '{\"network\": \"uclg\"}'");
		assertThat(names(C40, days(1))).contains("Paris", "Lagos");
		assertThat(names(C40, days(3))).doesNotContain("Paris", "Lagos");
		assertThat(names("uclg", days(1))).doesNotContain("Lagos");
		assertThat(names("uclg", days(3))).contains("Lagos");
		revise(id("Lagos"), days(4), "edited", "state || '{\"network\": \"c40-cities\"}'");
		assertThat(names(C40, days(5))).containsOnlyOnce("Lagos");
	}

	@Test
	void tellsInWhichCountriesEachNetworkHadMembers() {
		var dubai = id("Dubai");
		revise(dubai, days(2), "edited", "state || '{\"until\": \"2026\"}'");
		assertThat(this.asOf.countries(days(1)).get(C40)).contains(new Country("AE"));
		assertThat(this.asOf.countries(days(3)).get(C40)).doesNotContain(new Country("AE")).contains(new Country("FR"));
	}

	private List<String> names(String network, Instant moment) {
		return this.asOf.of(network, moment, Language.ENGLISH).stream().map(Member::name).toList();
	}

	private Membership paris(Instant moment) {
		return this.asOf.of(C40, moment, Language.ENGLISH)
			.stream()
			.map(Member::listed)
			.filter((listed) -> listed.name().equals("Paris"))
			.findFirst()
			.orElseThrow();
	}

	private Instant days(int after) {
		return this.arrival.plusSeconds(86_400L * after);
	}

	private long id(String name) {
		return this.jdbc.sql("""
				select membership.id from membership join network on network.id = network_id
				where slug = ? and membership.name = ?
				""").params(C40, name).query(Long.class).single();
	}

	private void revise(long id, Instant at, String kind, String state) {
		this.jdbc
			.sql("""
					insert into revision (subject, number, kind, state, fields, changed_at)
					select subject, number + 1, :kind, after, array(select key from jsonb_each(after) where value is distinct from state -> key), :at
					from (select *, %s as after from revision where subject = :subject) as before
					order by number desc
					limit 1
					"""
				.formatted(state))
			.param("kind", kind)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("subject", "membership/" + id)
			.update();
	}

}
