package org.citynetworks.cache;

import org.citynetworks.web.DatabaseLine;
import org.citynetworks.web.Eventually;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import({ DatabaseLine.class, PageCacheOutageTests.Attempts.class })
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=1000")
class PageCacheOutageTests {

	/** Passes only when a test says so. */
	private static final AtomicLong TIME = new AtomicLong();

	@TestBean
	Ticker ticker;

	@Autowired
	Attempts attempts;

	@Autowired
	Http http;

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
