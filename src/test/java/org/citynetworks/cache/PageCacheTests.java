package org.citynetworks.cache;

import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.citynetworks.web.TestPages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class PageCacheTests {

	@Autowired
	Http http;

	@Autowired
	TestPages pages;

	@Autowired
	Statements statements;

	@Autowired
	DataVersion versions;

	@Autowired
	TransactionOperations transactions;

	@BeforeEach
	void change() {
		this.transactions.executeWithoutResult((status) -> this.versions.raise("directory"));
		this.pages.renders.set(0);
	}

	@Test
	void aPageIsRenderedOnceAndThenServedWithoutSql() {
		String first = this.http.get("/web-tests/data").body();
		int before = this.statements.count();
		HttpResponse<String> second = this.http.get("/web-tests/data");
		HttpResponse<String> third = this.http.get("/web-tests/data", "If-None-Match", etag(second));
		assertThat(second.body()).isEqualTo(first);
		assertThat(third.statusCode()).isEqualTo(304);
		assertThat(this.statements.count()).isEqualTo(before);
		assertThat(this.pages.renders).hasValue(1);
	}

	@Test
	void aChangeIsOnTheNextPage() {
		for (int i = 0; i < 20; i++) {
			long before = version(this.http.get("/web-tests/data"));
			change();
			assertThat(version(this.http.get("/web-tests/data"))).isEqualTo(before + 1);
		}
	}

	@Test
	void aChangeThatIsRolledBackChangesNothing() {
		this.http.get("/web-tests/data");
		this.transactions.executeWithoutResult((status) -> {
			this.versions.raise("directory");
			status.setRollbackOnly();
		});
		this.http.get("/web-tests/data");
		assertThat(this.pages.renders).hasValue(1);
	}

	@Test
	void whatIsCommittedWhileAPageIsRenderedIsNotHalfInIt() {
		this.pages.gate.close();
		CompletableFuture<HttpResponse<String>> begun = this.http.later("/web-tests/data");
		this.pages.gate.awaitSomebody();
		change();
		CompletableFuture<HttpResponse<String>> asked = this.http.later("/web-tests/data");
		this.pages.gate.open();
		long old = version(begun.join());
		assertThat(version(asked.join())).isEqualTo(old + 1);
		assertThat(version(this.http.get("/web-tests/data"))).isEqualTo(old + 1);
	}

	@Test
	void fiveHundredAtOnceMakeOneRender() {
		this.pages.gate.close();
		List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 500)
			.mapToObj((i) -> this.http.later("/web-tests/data"))
			.toList();
		this.pages.gate.awaitSomebody();
		this.pages.gate.open();
		assertThat(asked).allSatisfy((answer) -> assertThat(answer.join().statusCode()).isEqualTo(200));
		assertThat(this.pages.renders).hasValue(1);
	}

	@Test
	void eachCodingHoldsTheSamePageUnderItsOwnTag() throws IOException {
		HttpResponse<byte[]> plain = this.http.bytes("/web-tests/data");
		HttpResponse<byte[]> gzip = this.http.bytes("/web-tests/data", "Accept-Encoding", "gzip");
		HttpResponse<byte[]> brotli = this.http.bytes("/web-tests/data", "Accept-Encoding", "gzip, deflate, br");
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(plain.body());
		assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
		assertThat(List.of(etag(plain), etag(gzip), etag(brotli))).doesNotHaveDuplicates();
		assertThat(List.of(plain, gzip, brotli)).allSatisfy((answer) -> {
			assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
			assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "W/%s", "\"other\", %s", "\"other\",W/%s , \"more\"", "*" })
	void aClientThatHasThePageGetsNoBytes(String header) {
		String etag = etag(this.http.get("/web-tests/data"));
		HttpResponse<String> answer = this.http.get("/web-tests/data", "If-None-Match", header.formatted(etag));
		assertThat(answer.statusCode()).isEqualTo(304);
		assertThat(answer.body()).isEmpty();
		assertThat(etag(answer)).isEqualTo(etag);
		assertThat(answer.headers().map()).containsKeys("cache-control", "vary", "content-security-policy")
			.doesNotContainKeys("content-encoding", "set-cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"other\"", "", "nonsense", "W/\"other\"", "\"" })
	void aClientThatHasAnotherPageGetsThisOne(String header) {
		this.http.get("/web-tests/data");
		assertThat(this.http.get("/web-tests/data", "If-None-Match", header).statusCode()).isEqualTo(200);
	}

	@Test
	void aTagOfAnotherCodingIsAnotherPage() {
		String plain = etag(this.http.get("/web-tests/data"));
		HttpResponse<byte[]> answer = this.http.bytes("/web-tests/data", "If-None-Match", plain, "Accept-Encoding",
				"br");
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@Test
	void headSaysWhatGetSays() {
		HttpResponse<String> cold = this.http.send("HEAD", "/web-tests/data");
		HttpResponse<String> get = this.http.get("/web-tests/data");
		HttpResponse<String> warm = this.http.send("HEAD", "/web-tests/data");
		assertThat(warm.body()).isEmpty();
		for (String name : List.of("Content-Length", "Content-Type", "ETag", "Cache-Control", "Vary")) {
			assertThat(warm.headers().firstValue(name)).isPresent()
				.isEqualTo(get.headers().firstValue(name))
				.isEqualTo(cold.headers().firstValue(name));
		}
	}

	@Test
	void aRangeIsAnsweredWithTheWholePage() {
		for (int i = 0; i < 2; i++) {
			assertThat(this.http.get("/web-tests/data", "Range", "bytes=0-10").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void parametersThatAPageDoesNotReadMakeNoOtherPage() {
		String first = this.http.get("/web-tests/filter?words=a&theme=b&theme=c").body();
		assertThat(first).isEqualTo("1 Filter[words=a, theme=[b, c]] theme=b&theme=c&words=a");
		for (String query : List.of("theme=b&theme=c&words=a", "words=%61&utm_source=x&theme=b&theme=c",
				"words=a&theme=b&theme=&theme=c&words=+")) {
			assertThat(this.http.get("/web-tests/filter?" + query).body()).isEqualTo(first);
		}
		assertThat(this.http.get("/web-tests/filter?words=a&theme=c&theme=b").body()).startsWith("2 ");
		assertThat(this.http.get("/web-tests/filter?words=&utm_source=x").body()).startsWith("3 ");
		assertThat(this.http.get("/web-tests/filter").body()).startsWith("3 ");
	}

	@Test
	void nothingOfTheOneWhoAskedGetsIntoThePage() {
		assertThat(this.http.get("/web-tests/who", "Cookie", "a=b", "User-Agent", "x", "Accept-Language", "fr").body())
			.isEqualTo("http://localhost/web-tests/who [] null");
	}

	@Test
	void aPageThatSaysSoIsNotKept() {
		assertThat(this.http.get("/web-tests/form").headers().firstValue("ETag")).isEmpty();
		assertThat(this.http.get("/web-tests/form").headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@Test
	void aPersonWithTwoFormsOpenCanSendBoth() {
		HttpResponse<String> first = this.http.get("/web-tests/form");
		String cookie = first.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
		assertThat(this.http.get("/web-tests/form", "Cookie", cookie).headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void aFormCanBeSentWithTheTokenOfItsPage() {
		HttpResponse<String> page = this.http.get("/web-tests/form");
		String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
		String token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
		HttpResponse<String> answer = this.http.post("/web-tests/form", "name=x&_csrf=" + token, "Cookie",
				cookie.split(";")[0]);
		assertThat(answer.body()).isEqualTo("x");
		assertThat(cookie).contains("; Path=/;", "; HttpOnly", "; SameSite=Strict");
	}

	@Test
	void aPageThatNeedsASessionIsRenderedForTheOneWhoAsked() {
		assertThat(this.http.get("/web-tests/session", "X-Person", "a").body()).isEqualTo("session truetrue");
		assertThat(this.http.get("/web-tests/session").body()).isEqualTo("session falsetrue");
	}

	@Test
	void aPageIsNotServedPastItsExpiry() {
		assertThat(this.http.get("/web-tests/dated").body()).isEqualTo("render 1");
		assertThat(this.http.get("/web-tests/dated").body()).isEqualTo("render 2");
	}

	@Test
	void whatFailsInTheMiddleIsNotKept() {
		for (int i = 1; i <= 2; i++) {
			HttpResponse<String> answer = this.http.get("/web-tests/torn");
			assertThat(answer.statusCode()).isEqualTo(500);
			assertThat(answer.body()).doesNotContain("<p>torn");
			assertThat(this.pages.renders).hasValue(i);
		}
	}

	@Test
	void whatIsTooLongForMemoryIsMadeOnceToo() throws IOException {
		HttpResponse<String> plain = this.http.get("/web-tests/long");
		HttpResponse<byte[]> gzip = this.http.bytes("/web-tests/long", "Accept-Encoding", "br, gzip");
		assertThat(plain.body().lines()).hasSize(100_000);
		assertThat(plain.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
		assertThat(plain.headers().firstValueAsLong("Content-Length")).hasValue(plain.body().length());
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
			.isEqualTo(plain.body().getBytes(StandardCharsets.UTF_8));
		assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(this.http.get("/web-tests/long", "If-None-Match", etag(plain)).statusCode()).isEqualTo(304);
		assertThat(this.http.send("HEAD", "/web-tests/long").headers().firstValue("ETag")).hasValue(etag(plain));
		assertThat(this.pages.renders).hasValue(1);
		change();
		assertThat(etag(this.http.get("/web-tests/long"))).isEqualTo(etag(plain));
		assertThat(this.pages.renders).hasValue(1);
	}

	@Test
	void whatFailsWhenItIsTooLongForMemoryIsAnErrorAndNotAHalf() {
		assertThat(this.http.get("/web-tests/long-torn").statusCode()).isEqualTo(500);
		assertThat(this.http.get("/web-tests/long-torn").body()).doesNotContain(",,,");
	}

	@Test
	void versionedAssetsAreKeptForEver() {
		String address = this.http.get("/web-tests/links").body().replaceAll("(?s).*href=\"(/css[^\"]+)\".*", "$1");
		for (int i = 0; i < 2; i++) {
			HttpResponse<String> asset = this.http.get(address, "If-Modified-Since", "Sat, 21 Nov 2099 21:26:04 GMT");
			assertThat(asset.statusCode()).isEqualTo(200);
			assertThat(asset.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
			assertThat(asset.headers().map()).containsKey("etag").doesNotContainKey("last-modified");
		}
		assertThat(this.http.get("/css/web-tests.css").headers().firstValue("Cache-Control")).hasValue("no-cache");
	}

	@Test
	void noReaderGetsACookie() {
		for (String address : List.of("/web-tests/data", "/web-tests/links", "/nothing-here", "/Web-Tests/Data",
				"/css/web-tests.css", "/admin/web-tests", "/livez")) {
			for (int i = 0; i < 2; i++) {
				assertThat(this.http.get(address, "Cookie", "JSESSIONID=1").headers().firstValue("Set-Cookie"))
					.isEmpty();
			}
		}
	}

	private static long version(HttpResponse<String> answer) {
		return Long.parseLong(answer.body().replaceAll("(?s).*<p id=\"version\">(\\d+)</p>.*", "$1"));
	}

	private static String etag(HttpResponse<?> answer) {
		return answer.headers().firstValue("ETag").orElseThrow();
	}

}
