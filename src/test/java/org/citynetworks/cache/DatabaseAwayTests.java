package org.citynetworks.cache;

import org.citynetworks.web.DatabaseLine;
import org.citynetworks.web.Eventually;
import org.citynetworks.web.Http;
import org.citynetworks.web.SentForm;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.TestPages;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers get, and those who send a form, while the database is away.
 */
@ServerTest
@Import({ DatabaseLine.class, DatabaseAwayTests.Attempts.class, DatabaseAwayTests.FailingFilter.class })
@TestPropertySource(properties = { "spring.datasource.hikari.connection-timeout=1000",
		"spring.datasource.hikari.data-source-properties.socketTimeout=4" })
class DatabaseAwayTests {

	private static final String NOTICE = "<aside class=\"bounds outage\">";

	/** Passes only when a test says so. */
	private static final AtomicLong TIME = new AtomicLong();

	@TestBean
	Ticker ticker;

	@Autowired
	Attempts attempts;

	@Autowired
	Http http;

	@Autowired
	TestPages pages;

	@Autowired
	DatabaseLine line;

	@Autowired
	DataVersion versions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transactions;

	static Ticker ticker() {
		return TIME::get;
	}

	@AfterEach
	void connect() {
		this.line.connect();
		Eventually.assertThat(() -> {
			TIME.addAndGet(PageSnapshot.PAUSE_NANOS);
			return this.http.get("/web-tests/data?again").statusCode() == 200;
		});
	}

	@Test
	void whatIsKeptIsServedAndTheRestSaysThatItIsAway() {
		String kept = this.http.get("/web-tests/data").body();
		this.line.cut();
		assertThat(this.http.get("/web-tests/data").body()).isEqualTo(kept);
		HttpResponse<String> unknown = this.http.get("/fr/web-tests/data");
		assertThat(unknown.statusCode()).isEqualTo(503);
		assertThat(unknown.headers().firstValue("Retry-After")).isPresent();
		assertThat(unknown.body()).contains("<html lang=\"fr\"");
		assertThat(this.http.get("/web-tests/links").statusCode()).isIn(200, 503);
	}

	@Test
	void whatIsKeptSaysThatTheDatabaseIsAwayUntilItIsBack() {
		for (String address : List.of("/privacy", "/fr/privacy")) {
			HttpResponse<String> kept = this.http.get(address);
			this.line.cut();
			Eventually.assertThat(() -> this.http.get(address).body().contains(NOTICE));
			HttpResponse<String> noticed = this.http.get(address);
			assertThat(noticed.statusCode()).isEqualTo(200);
			assertThat(noticed.body().replaceFirst("<aside class=\"bounds outage\">.*?</aside>\\R", ""))
				.isEqualTo(kept.body());
			assertThat(noticed.body()).contains(address.startsWith("/fr") ? "La base de données" : "The database");
			assertThat(this.http.get(address, "If-None-Match", etag(kept)).statusCode()).isEqualTo(200);
			assertThat(this.http.get(address, "If-None-Match", etag(noticed)).statusCode()).isEqualTo(304);
			this.line.connect();
			Eventually.assertThat(() -> this.http.get(address).body().equals(kept.body()));
			assertThat(etag(this.http.get(address))).isEqualTo(etag(kept));
		}
	}

	private static String etag(HttpResponse<String> answer) {
		return answer.headers().firstValue("ETag").orElseThrow();
	}

	@Test
	void anOutdatedPageIsServedRatherThanNone() {
		String kept = this.http.get("/web-tests/data").body();
		this.line.cut();
		this.versions.learn(this.versions.current() + 1);
		HttpResponse<String> answer = this.http.get("/web-tests/data");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(kept);
		assertThat(answer.headers().firstValue("Cache-Status")).hasValue("city-networks; hit; detail=outdated");
		catchUp();
	}

	// What was learnt by hand above has to come true, else no page is ever fresh again
	private void catchUp() {
		this.line.connect();
		Eventually.assertThat(() -> {
			this.transactions.executeWithoutResult((status) -> this.versions.raise("directory"));
			return true;
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fr" })
	void whatWasTypedComesBackAndIsSentAgain(String language) {
		var form = filledIn().to(language + "/web-tests/saved?draft=7&draft=8")
			.with("password", "geheim")
			.with("recoveryCode", "123456");
		this.line.cut();
		var refused = form.send(this.http);
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.headers().firstValue("Retry-After")).isPresent();
		assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(refused.body()).contains("lang=\"" + (language.isEmpty() ? "en" : "fr") + "\"", "&lt;b&gt;")
			.contains("<input type=\"password\"", "name=\"password\"", "name=\"recoveryCode\"")
			.doesNotContain("geheim", "123456", "<b>");
		this.line.connect();
		var again = SentForm.on(refused).withCookie(form.cookie()).with("password", "geheim");
		Eventually.assertThat(() -> again.send(this.http).statusCode() == 200);
		assertThat(again.send(this.http).body()).contains(
				"{draft=[7, 8], name=[A <b>\"name\"</b> & more, twice], reason=[one\r\n\r\n two], password=[geheim]}");
	}

	@Test
	void whatIsSentWhileTheLineBreaksComesBackToo() {
		var form = filledIn();
		this.pages.gate.close();
		var answer = CompletableFuture.supplyAsync(() -> form.send(this.http));
		this.pages.gate.awaitSomebody();
		this.line.cut();
		this.pages.gate.open();
		assertThat(answer.join().statusCode()).isEqualTo(503);
		assertThat(SentForm.on(answer.join()).fields()).hasSize(4);
	}

	@Test
	void aDatabaseThatSaysNothingIsAwayToo() {
		var form = filledIn();
		var kept = this.http.get("/web-tests/data").body();
		this.line.silence();
		assertThat(form.send(this.http).statusCode()).isEqualTo(503);
		assertThat(this.http.get("/web-tests/data").body()).isEqualTo(kept);
		this.line.connect();
		Eventually.assertThat(() -> form.send(this.http).statusCode() == 200);
	}

	@Test
	void whatFailsBeforeItReachesItsPageComesBackToo() {
		var form = filledIn();
		var refused = this.http.post("/fr" + form.action(), form.encoded(), "Cookie", form.cookie(), "X-Test-Fails",
				"yes");
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.headers().firstValue("Retry-After")).isPresent();
		assertThat(SentForm.on(refused).fields()).extracting((field) -> field[0])
			.containsExactlyInAnyOrder("name", "name", "reason", "_csrf");
	}

	/**
	 * {@code -Daway.seconds=60} keeps it away for a minute. How long it takes is printed
	 * and not held: a busy machine is late without a fault of the site.
	 */
	@Test
	void allIsWellSoonAfterItIsBack() {
		var form = filledIn();
		this.line.cut();
		var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("away.seconds", 1));
		while (System.nanoTime() < until) {
			assertThat(form.send(this.http).statusCode()).isEqualTo(503);
		}
		this.line.connect();
		var back = System.nanoTime();
		var ticks = TIME.get();
		Eventually.assertThat(() -> {
			TIME.set(ticks + System.nanoTime() - back);
			return form.send(this.http).statusCode() == 200
					&& this.http.get("/web-tests/filter?words=" + back).statusCode() == 200
					&& !this.http.get("/privacy").body().contains(NOTICE);
		});
		System.out.printf("All is well %d ms after the database is back%n", (System.nanoTime() - back) / 1_000_000);
	}

	@Test
	void whatIsTooLongStaysWithTheBrowser() {
		var form = filledIn().with("essay", "word ".repeat(300_000));
		this.line.cut();
		var refused = form.send(this.http);
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.body()).contains("your browser has it").doesNotContain("word word").hasSizeLessThan(20_000);
	}

	@Test
	void aFileIsToBeChosenAgain() {
		var form = filledIn();
		var parts = new StringBuilder();
		form.with("reason", "as typed")
			.fields()
			.forEach((field) -> parts.append("--part\r\nContent-Disposition: form-data; name=\"")
				.append(field[0])
				.append("\"\r\n\r\n")
				.append(field[1])
				.append("\r\n"));
		parts.append("--part\r\nContent-Disposition: form-data; name=\"letter\"; filename=\"my letter.txt\"\r\n")
			.append("Content-Type: text/plain\r\n\r\nDear mayor\r\n--part--\r\n");
		this.line.cut();
		var refused = this.http.post("/web-tests/saved", parts.toString(), "Cookie", form.cookie(), "Content-Type",
				"multipart/form-data; boundary=part");
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.body())
			.contains("enctype=\"multipart/form-data\"", "my letter.txt", "name=\"letter\"", "value=\"as typed\"")
			.doesNotContain("Dear mayor");
	}

	private SentForm filledIn() {
		return SentForm.on(this.http.get("/web-tests/form"))
			.to("/web-tests/saved")
			.with("name", "A <b>\"name\"</b> & more")
			.with("name", "twice")
			.with("reason", "one\r\n\r\n two");
	}

	@Test
	void theProbesStayUp() {
		this.line.cut();
		assertThat(this.http.get("/livez").statusCode()).isEqualTo(200);
		assertThat(this.http.get("/readyz").statusCode()).isEqualTo(200);
	}

	@Test
	void whileItIsAwayOneRequestASecondTriesIt() {
		this.line.cut();
		assertThat(this.http.get("/fr/web-tests/filter?words=first").statusCode()).isEqualTo(503);
		int before = this.attempts.count.get();
		askForMany("soon");
		assertThat(this.attempts.count).hasValue(before);
		TIME.addAndGet(PageSnapshot.PAUSE_NANOS);
		askForMany("later");
		assertThat(this.attempts.count).hasValue(before + 1);
	}

	private void askForMany(String word) {
		for (int i = 0; i < 20; i++) {
			assertThat(this.http.get("/fr/web-tests/filter?words=" + word + i).statusCode()).isEqualTo(503);
		}
	}

	@Test
	void changesAreHeardAgainWhenItIsBack() {
		this.line.cut();
		this.line.connect();
		Eventually.assertThat(() -> {
			long before = this.versions.current();
			this.transactions.executeWithoutResult((status) -> this.versions.raise("directory"));
			return this.versions.current() > before;
		});
		// Behind the back of this instance, as another one would
		long before = this.versions.current();
		this.jdbc.sql("update data_version set version = version + 1 where scope = 'directory'").update();
		this.jdbc.sql("select pg_notify('data_version', '')").query().listOfRows();
		Eventually.assertThat(() -> this.versions.current() == before + 1);
	}

	/** Fails as a session does that is to be read while the database is away. */
	@TestComponent
	@Order(0)
	static class FailingFilter extends HttpFilter {

		private static final long serialVersionUID = 1;

		@Override
		protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			if (request.getHeader("X-Test-Fails") != null) {
				throw new IllegalStateException(new SQLTransientConnectionException());
			}
			chain.doFilter(request, response);
		}

	}

	/** Counts how often a page was to be rendered from the database. */
	@TestComponent
	static class Attempts implements TransactionExecutionListener {

		final AtomicInteger count = new AtomicInteger();

		@Override
		public void beforeBegin(TransactionExecution transaction) {
			if (transaction.getTransactionName().equals(PageSnapshot.NAME)) {
				this.count.incrementAndGet();
			}
		}

	}

}
