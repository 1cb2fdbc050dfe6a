package org.citynetworks.roster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Outcome.Published;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.citynetworks.map.FindOnTheMap;
import org.citynetworks.shared.Language;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * Keeping the lists of members, page by page; what is published is rolled back.
 */
@ServerTest
@Transactional
class RosterTests {

	private static final Pattern DRAFT = Pattern.compile("/admin/drafts/([0-9a-f-]{36})(/review)?");

	private static final String ADD = "/admin/networks/c40-cities/members/new";

	private static final String NEW_CITY = "/admin/cities/new";

	private static final String GENEVA = "2660646";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publish publish;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FindOnTheMap map;

	@Autowired
	private Statements statements;

	private MockMvcTester site;

	private Person ana;

	@BeforeEach
	void site() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.ana = person(Grant.everywhere(Role.EDITOR));
	}

	@Test
	void aListIsKeptPageByPageAndNarrowed() {
		var page = read("/admin/networks/unesco-creative-cities-network/members");
		assertThat(page).contains("356 members", "Add a member", "/admin/edit/members/unesco-creative-cities-network",
				"/place\"", "rel=\"next\"");
		assertThat(Pattern.compile("/admin/edit/membership/").matcher(page).results()).hasSize(100);
		assertThat(read("/admin/networks/c40-cities/members?q=munchen")).contains("No listed member");
		assertThat(read("/admin/networks/eurocities/members?q=munchen&country=de")).contains("One member", "Munich");
		assertThat(read("/fr/admin/networks/c40-cities/members")).contains("97 membres", "Ajouter un membre");
	}

	@ParameterizedTest
	@CsvSource({ "Pékin, city/1816670", "上海, city/1796236", "Koeln, city/2886242", "Genf, city/2660646",
			"Catalogne, region/ES-56" })
	void aPlaceIsFoundByAnyOfItsNames(String name, String key) {
		assertThat(read("/admin/networks/iclei/members/new?q=" + name)).contains("value=\"" + key + "\"");
	}

	@Test
	void placesOfOneNameAreToldApart() {
		assertThat(read(ADD + "?q=Geneva")).containsSubsequence("Geneva", "Switzerland", "inhabitants")
			.containsSubsequence("Illinois", "United States", "inhabitants");
		assertThat(read(ADD + "?q=Genf")).contains("found as “Genf”");
	}

	@Test
	void aMemberThatIsListedIsSaidAtOnceAndNotAddedTwice() {
		assertThat(read(ADD + "?q=Paris")).contains("Listed already: edit it").doesNotContain("value=\"city/2988507\"");
		var sent = post(ADD, "q", "Paris", "place", "city/2988507");
		assertThat(text(sent)).contains("This network lists that member already", "value=\"Paris\"");
		assertThat(text(post("/fr" + ADD, "place", "city/2988507"))).contains("Ce réseau répertorie déjà ce membre");
		assertThat(this.drafts.of(this.ana.id())).isEmpty();
	}

	@Test
	void aCityIsAddedFromTheNetworksSide() {
		var draft = draft(post(ADD, "q", "Genf", "place", "city/" + GENEVA));
		assertThat(draft.kind()).isEqualTo(Kind.CREATED);
		assertThat(draft.subject()).matches("membership/[0-9]+");
		assertThat(draft.state().texts()).containsEntry("network", "c40-cities")
			.containsEntry("city", GENEVA)
			.containsEntry("name", "Geneva")
			.containsEntry("country", "CH")
			.containsEntry("kind", "city");
		assertThat(draft(post(ADD, "place", "city/" + GENEVA)).id()).isEqualTo(draft.id());
		publish(sourced(draft));
		assertThat(read("/networks/c40-cities/members?q=Geneva")).contains("/cities/2660646-geneve");
		assertThat(read("/cities/2660646-geneve")).contains("C40 Cities");
	}

	@Test
	void aNetworkIsAddedFromTheCitysSide() {
		var page = "/admin/cities/" + GENEVA + "/memberships";
		assertThat(read(page)).contains("Add a network", "/admin/edit/city/" + GENEVA);
		assertThat(read(page + "/new?q=c40")).contains("value=\"c40-cities\"", "One network");
		assertThat(read("/fr" + page + "/new?q=zzz")).contains("Aucun réseau ne porte ce nom");
		publish(sourced(draft(post(page + "/new", "network", "c40-cities"))));
		assertThat(read(page)).contains("C40 Cities");
		assertThat(read(page + "/new?q=c40")).contains("Listed already").doesNotContain("value=\"c40-cities\"");
		assertThat(text(post(page + "/new", "network", "c40-cities"))).contains("C40 Cities lists Geneva already");
		assertThat(post(page + "/new", "network", "nowhere")).hasStatus(404);
	}

	@Test
	void aRegionAndAnotherBodyCanBeMembers() {
		publish(sourced(draft(post(ADD, "place", "region/FR-84"))));
		publish(sourced(draft(post(ADD, "name", "Grand Genève", "country", "FR"))));
		assertThat(read("/networks/c40-cities/members?kind=region")).contains("Auvergne-Rhône-Alpes", "/regions/fr-84");
		assertThat(read("/networks/c40-cities/members?kind=other")).contains("Grand Genève");
		assertThat(text(post(ADD, "name", "Grand Genève", "country", "FR"))).contains("lists that member already");
	}

	@Test
	void whatCannotBeAMemberIsSaidBesideItsFieldAndKept() {
		var page = text(post(ADD, "q", "Grand", "name", "Grand <b>Genève", "country", "XX"));
		assertThat(page).contains("Choose a country.", "value=\"Grand &lt;b&gt;Genève\"", "id=\"country-wrong\"",
				"value=\"Grand\"");
		assertThat(text(post("/fr" + ADD, "country", "FR"))).contains("Écrivez son nom.");
		assertThat(text(post(ADD, "name", "x".repeat(501), "country", "FR"))).contains("room for 500");
		for (var key : List.of("city/1", "region/xx-1", "region/", "network/uclg", "city/" + "9".repeat(30), "<b>")) {
			assertThat(text(post(ADD, "place", key))).as(key).contains("This place is not on the site any more");
		}
		assertThat(this.drafts.of(this.ana.id())).isEmpty();
	}

	@Test
	void aMembershipCanLeadToAnotherPlace() {
		var id = this.jdbc.sql("""
				select membership.id from membership join network on network.id = network_id
				where slug = 'c40-cities' and membership.name = 'Paris'
				""").query(Long.class).single();
		var page = "/admin/memberships/" + id + "/place";
		assertThat(read(page + "?q=Paris")).contains("This is its place now", "Choose Paris");
		var draft = draft(post(page, "place", "city/" + GENEVA));
		assertThat(draft.kind()).isEqualTo(Kind.EDITED);
		assertThat(draft.state().texts()).containsEntry("city", GENEVA)
			.containsEntry("country", "CH")
			.containsEntry("name", "Paris");
		publish(draft);
		assertThat(read("/networks/c40-cities/members?q=paris")).contains("/cities/2660646-geneve", "listed as");
		assertThat(text(post(page, "place", "city/2643743"))).contains("lists that member already");
		assertThat(get("/admin/memberships/999999999/place")).hasStatus(404);
	}

	@Test
	void aMemberThatCameInByMistakeIsTakenOutWithAReason() {
		var made = draft(post(ADD, "place", "city/" + GENEVA));
		publish(sourced(made));
		var form = "/admin/edit/" + made.subject();
		assertThat(read(form)).contains("Remove this entry");
		var removal = draft(post(form + "/remove"));
		var review = "/admin/drafts/" + removal.id() + "/review";
		assertThat(text(post(review, "version", "0", "how", "now"))).contains("Say why");
		post(review, "version", "1", "how", "now", "reason", "It was the canton");
		assertThat(read("/networks/c40-cities/members?q=Geneva")).doesNotContain("/cities/2660646-geneve");
		assertThat(read("/" + made.subject().replace("membership/", "memberships/") + "/history"))
			.contains("It was the canton");
		assertThat(read("/admin/edit/network/c40-cities")).doesNotContain("Remove this entry");
		assertThat(post("/admin/edit/network/c40-cities/remove")).hasStatus(404);
	}

	@Test
	void aMemberThatLeftIsNowhereButAmongTheFormer() {
		var city = this.jdbc.sql("""
				select city_id from membership group by city_id having count(*) = 1 and count(city_id) = 1
				order by city_id limit 1
				""").query(Long.class).single();
		var listed = this.jdbc.sql("""
				select membership.id, slug from membership join network on network.id = network_id where city_id = ?
				""").param(city).query().singleRow();
		var id = listed.get("id");
		var members = "/networks/" + listed.get("slug") + "/members";
		var marks = this.map.cities().size();
		var sky = sky(read(members));
		var end = this.drafts.begin("membership/" + id, Kind.EDITED, 1,
				state((Long) id).with("since", "2009").with("until", "2019-03"), this.ana.id());
		publish(end);
		assertThat(read(members)).containsSubsequence("<h2 id=\"former\"", "since 2009", "until March 2019");
		assertThat(sky(read(members))).isNotEqualTo(sky);
		assertThat(read("/fr" + members)).contains("Anciens membres", "jusqu’à mars 2019");
		assertThat(read(members + "?kind=city")).doesNotContain("Former members");
		var address = get("/cities/" + city).getResponse().getRedirectedUrl();
		assertThat(read(address)).contains("Not listed in a network here", "Networks it has left", "until March 2019");
		assertThat(this.map.cities().size()).isEqualTo(marks - 1);
		assertThat(read("/admin/cities/" + city + "/memberships")).contains("until March 2019");
		assertThat(read("/admin" + members)).contains("Former members", "/admin/edit/membership/" + id + "\"");
	}

	@Test
	void aCityTheGazetteerLacksIsMadeAndStandsOnItsPageAndOnTheMap() {
		assertThat(read(NEW_CITY + "?name=Chalk")).contains("value=\"Chalk\"");
		var draft = draft(post(NEW_CITY, "name", "Chalk Circle", "country", "CH", "region", "geneve", "latitude",
				"46,21", "longitude", "6.15"));
		assertThat(draft.state().texts()).containsEntry("region", "GE").containsEntry("latitude", "46.21");
		assertThat(draft(post(NEW_CITY, "name", "Chalk Circle", "country", "CH", "region", "GE", "latitude", "46.21",
				"longitude", "6.15"))
			.id()).isEqualTo(draft.id());
		assertThat(read("/admin/drafts/" + draft.id() + "/review")).contains("Chalk Circle");
		publish(draft);
		var id = draft.subject().substring("city/".length());
		assertThat(read("/cities/" + id + "-chalk-circle")).contains("Chalk Circle", "GeoNames does not have it")
			.doesNotContain("geonames.org/" + id);
		var marks = this.map.cities().size();
		publish(sourced(draft(post(ADD, "place", "city/" + id))));
		assertThat(read(ADD + "?q=chalk")).contains("Listed already");
		assertThat(this.map.cities().size()).isEqualTo(marks + 1);
	}

	@Test
	void aPartOfACityLiesWhereTheWholeLies() {
		for (var whole : List.of("Genf", GENEVA, "https://example.org/fr/cities/2660646-geneve")) {
			var draft = draft(post(NEW_CITY, "name", "Chalk " + whole.length(), "country", "CH", "whole", whole));
			assertThat(draft.state().texts()).containsEntry("part_of", GENEVA).containsEntry("latitude", "46.20222");
		}
		var several = text(post(NEW_CITY, "name", "Chalk", "country", "US", "whole", "Springfield"));
		assertThat(several).contains("Several cities are called that", "name=\"chosen\"");
		var chosen = draft(post(NEW_CITY, "name", "Chalk Farm Hill", "country", "US", "whole", "Springfield", "chosen",
				"4409896"));
		assertThat(chosen.state().text("part_of")).isEqualTo("4409896");
	}

	@Test
	void whatIsWrongWithACityIsSaidBesideItsFieldAndKept() {
		var page = text(post(NEW_CITY, "name", "Chalk", "country", "CH", "region", "Nowhere", "latitude", "91",
				"longitude", "east", "whole", "Nowhere at all"));
		assertThat(page).contains("id=\"region-wrong\"", "id=\"latitude-wrong\"", "id=\"longitude-wrong\"",
				"id=\"whole-wrong\"", "value=\"Nowhere\"", "This country has no region of that name", "value=\"91\"",
				"value=\"east\"");
		assertThat(text(post("/fr" + NEW_CITY, "name", ""))).contains("Écrivez son nom.", "Choisissez un pays.",
				"Dites où elle se trouve");
		var kept = text(post("/fr" + NEW_CITY, "do", "save", "name", "Chalk", "latitude", "91"));
		assertThat(kept).contains("value=\"Chalk\"", "value=\"91\"").doesNotContain("class=\"wrong\"");
		var alike = text(post(NEW_CITY, "name", "Geneva", "country", "CH", "latitude", "46.2", "longitude", "6.1"));
		assertThat(alike).contains("Is it one of them?", "/admin/cities/2660646/memberships", "It is none of these");
		draft(post(NEW_CITY, "name", "Geneva", "country", "CH", "latitude", "46.2", "longitude", "6.1", "other",
				"true"));
	}

	@Test
	void isForEditorsAlone() {
		var others = person(Grant.on("network/c40-cities", Role.STEWARD));
		for (var page : List.of("/admin/networks/c40-cities/members", ADD, NEW_CITY,
				"/admin/cities/" + GENEVA + "/memberships", "/admin/cities/" + GENEVA + "/memberships/new")) {
			assertThat(this.site.get().uri(page).with(As.signedIn(others)).exchange()).as(page).hasStatus(403);
		}
		for (var page : List.of(ADD, NEW_CITY, "/admin/cities/" + GENEVA + "/memberships/new")) {
			assertThat(this.site.post().uri(page).with(csrf()).with(As.signedIn(others)).exchange()).as(page)
				.hasStatus(403);
		}
	}

	@Test
	void takesFewStatements() {
		var before = this.statements.count();
		read("/admin/networks/c40-cities/members");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(4);
	}

	private static String sky(String page) {
		return page.substring(page.indexOf("<figure"), page.indexOf("</figure>"));
	}

	private State state(long membership) {
		return State.of(this.jdbc
			.sql("select key, value from revision, jsonb_each_text(state) where subject = ? and number = 1")
			.param("membership/" + membership)
			.query((line, number) -> Map.entry(line.getString("key"), line.getString("value")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	/** Gives the source in the form, as it is sent with all its fields. */
	private Draft sourced(Draft draft) {
		var page = "/admin/drafts/" + draft.id();
		var sent = new ArrayList<>(List.of("version", Integer.toString(draft.version()), "base",
				Integer.toString(draft.base()), "do", "review"));
		for (var field : List.of("name", "role", "detail", "since", "until", "as_of", "confidence")) {
			sent.addAll(List.of(field, Objects.requireNonNullElse(draft.state().text(field), "")));
		}
		sent.addAll(List.of("source", "https://example.org/members"));
		assertThat(post(page, sent.toArray(String[]::new))).hasRedirectedUrl(page + "/review");
		return this.drafts.get(draft.id());
	}

	private void publish(Draft draft) {
		assertThat(this.publish.publish(draft.id(), draft.version(), this.ana.id())).isInstanceOf(Published.class);
	}

	private Draft draft(MvcTestResult answer) {
		var address = DRAFT.matcher(String.valueOf(answer.getResponse().getRedirectedUrl()));
		assertThat(address.matches()).as(() -> text(answer)).isTrue();
		return this.drafts.get(UUID.fromString(address.group(1)));
	}

	private String read(String address) {
		var result = get(address);
		assertThat(result).as(address).hasStatusOk();
		return text(result);
	}

	private MvcTestResult get(String address) {
		return this.site.get()
			.uri(address)
			.servletPath(address.replaceFirst("\\?.*", ""))
			.with(As.signedIn(this.ana))
			.exchange();
	}

	private static String text(MvcTestResult result) {
		var text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text).doesNotContain("??");
		return text;
	}

	private MvcTestResult post(String address, String... fields) {
		var request = this.site.post().uri(address).servletPath(address).with(csrf()).with(As.signedIn(this.ana));
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private Person person(Grant grant) {
		var person = new Person(UUID.randomUUID() + "@example.org", "Ana", Language.ENGLISH, Instant.EPOCH);
		person.grant(Set.of(grant));
		return this.people.save(person);
	}

}
