package org.citynetworks.map;

import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class MapPageTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Test
	void countsEachMemberOnceHoweverManyNetworksListIt() {
		assertThat(page("/map")).contains("824 members in 136 countries");
		assertThat(page("/fr/map").replaceAll("[\u00a0\u202f]", " ")).contains("824 membres dans 136 pays");
	}

	@Test
	void showsTheMembersOfOneNetwork() {
		assertThat(page("/map?network=c40-cities")).contains("97 members in ",
				"<option value=\"c40-cities\" selected=\"selected\">");
		assertThat(page("/map?network=regions4")).contains("13 members in ").doesNotContain("class=\"cities");
	}

	@Test
	void showsTheMembersOfTheNetworksWithOneTheme() {
		assertThat(page("/map?theme=ageing")).contains("39 members in ");
	}

	@Test
	void namesTheSameCountriesInItsTable() {
		assertThat(page("/fr/map?network=c40-cities")).containsPattern(
				"(?s)<a href=\"/fr/countries/us\">États-Unis</a></th>\\s*<td class=\"number\">14</td>\\s*<td class=\"number\">1</td>");
	}

	@Test
	void saysSoWhenThereIsNoSuchNetwork() {
		assertThat(page("/map?network=%3Cb%3E")).contains("so everything is shown", "824 members");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/map?network=iclei", "/map?network=eurocities&theme=health" })
	void asksTheDatabaseLittle(String address) {
		var before = this.statements.count();
		page(address);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(5);
	}

	private String page(String address) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

}
