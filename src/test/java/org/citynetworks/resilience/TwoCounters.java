package org.citynetworks.resilience;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances as those see them who apply.
 */
final class TwoCounters {

	/** To both together. */
	private static final int POSTS = 100;

	private static final int ROUNDS = 10;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final JdbcClient jdbc;

	private final Drafts drafts;

	private final List<String> sites;

	TwoCounters(DataSource database, List<String> sites) {
		this.jdbc = JdbcClient.create(database);
		this.drafts = new Drafts(() -> database);
		this.sites = sites;
	}

	/** One form, sent to both so many times at once, is taken in once. */
	void assertSentOnce() throws IOException, InterruptedException {
		this.drafts.begin(this.sites.get(0));
		var key = UUID.randomUUID().toString();
		var writer = new ApplyWriter(this.drafts, new ArrayDeque<>());
		assertThat(writer.upload(this.sites.get(0), key)).isTrue();
		var t0 = System.nanoTime();
		var answers = atOnce(
				IntStream.range(0, POSTS).mapToObj((i) -> writer.handIn(this.sites.get(i % 2), key)).toList());
		System.out.printf("%d times sent at once: answered in %d ms%n", POSTS, (System.nanoTime() - t0) / 1_000_000);
		assertThat(answers).hasSize(POSTS).containsOnly("302 " + Drafts.address(key) + "/sent");
		assertThat(this.jdbc.sql(HandedIn.KEYS).query(String.class).list()).containsExactly(key);
		assertNothingIsWrong();
	}

	private void assertNothingIsWrong() {
		for (var query : HandedIn.WRONG) {
			assertThat(this.jdbc.sql(query).query().listOfRows()).as(query).isEmpty();
		}
	}

	/** Of two who begin for one city in the same second, one on each, one does. */
	void assertBegunOnce() throws IOException, InterruptedException {
		var cities = this.jdbc.sql("select id from city order by population desc nulls last limit :rounds")
			.param("rounds", ROUNDS)
			.query(Long.class)
			.list();
		for (var city : cities) {
			var address = "/programme/apply?city=" + city + "&tier=core";
			var forms = new ArrayList<HttpRequest>();
			for (var site : this.sites) {
				var sender = new FormSender();
				assertThat(sender.get(site, address).statusCode()).isEqualTo(200);
				forms.add(sender.form(site, address, "key", UUID.randomUUID().toString(), "email",
						UUID.randomUUID() + "@example.org"));
			}
			assertThat(atOnce(forms)).containsExactlyInAnyOrder("302 /programme/apply/sent", "302 " + address);
			for (var site : this.sites) {
				assertThat(new FormSender().get(site, address).body()).contains("Somebody has begun one");
			}
		}
		assertThat(this.jdbc.sql("""
				select place, count(*) from application join mail on about = 'submission/' || application.id
				where place is not null group by place having count(*) <> 1""").query().listOfRows()).isEmpty();
	}

	/** What each is answered: its status, and where it leads. */
	private List<String> atOnce(List<HttpRequest> requests) {
		return requests.stream()
			.map((request) -> this.client.sendAsync(request, BodyHandlers.ofString()))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.map(TwoCounters::answer)
			.toList();
	}

	private static String answer(HttpResponse<String> answer) {
		var site = answer.uri().resolve("/").toString().replaceFirst("/$", "");
		return answer.statusCode() + " " + FormSender.location(answer).replace(site, "");
	}

}
