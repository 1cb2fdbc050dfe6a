package org.citynetworks.cache;

import org.citynetworks.web.DatabaseLine;
import org.citynetworks.web.Eventually;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(DatabaseLine.class)
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=1000")
class PageCacheOutageTests {

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

	@AfterEach
	void connect() {
		this.line.connect();
		Eventually.assertThat(() -> this.http.get("/web-tests/data?again").statusCode() == 200);
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
	void whileItIsAwayOnlySomeRequestsWaitForIt() {
		this.line.cut();
		Eventually.assertThat(() -> this.http.get("/web-tests/data?first").statusCode() == 503
				|| this.http.get("/fr/web-tests/data").statusCode() == 503);
		long start = System.nanoTime();
		for (int i = 0; i < 40; i++) {
			assertThat(this.http.get("/fr/web-tests/filter?words=" + i).statusCode()).isEqualTo(503);
		}
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
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

}
