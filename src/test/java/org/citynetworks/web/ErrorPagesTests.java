package org.citynetworks.web;

import java.net.http.HttpResponse;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ErrorPagesTests {

	@Autowired
	Http http;

	@ParameterizedTest
	@CsvSource(textBlock = """
			GET,    /nothing-here,                        404
			GET,    /web-tests/things/unknown,            404
			GET,    /error,                               404
			POST,   /nothing-here,                        404
			GET,    /web-tests/number,                    400
			GET,    /web-tests/number?n=many,             400
			POST,   /web-tests/text,                      405
			DELETE, /web-tests/form,                      405
			FROB,   /web-tests/text,                      405
			TRACE,  /web-tests/text,                      405
			POST,   /css/web-tests.css,                   405
			POST,   /web-tests/form,                      403
			POST,   /web-tests/form;v=1,                  400
			POST,   /web-tests//form,                     400
			GET,    /web-tests/text?q=%zz,                400
			GET,    /web-tests/text?q=%,                  400
			GET,    /web-tests/text?q=%c3%28,             400
			GET,    /web-tests/text?q=%ed%a0%80,          400
			GET,    /web-tests/text?q=%00,                400
			GET,    /web-tests/text?%00=q,                400
			GET,    /%c3%28,                              400
			GET,    /%zz,                                 400
			GET,    /fr/%c3%28,                           400
			GET,    /a%00b,                               400
			GET,    /a%2Fb,                               400
			GET,    /a%5Cb,                               400
			GET,    /../../etc/passwd,                    400
			GET,    /web-tests/%2E%2E/secret,             400
			GET,    /a b,                                 400
			""")
	void refusesWithAPage(String method, String address, int status) {
		String answer = this.http.raw(method + " " + address + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
		assertIsAPage(answer, address.startsWith("/fr/") ? "fr" : "en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0001\u0002 / HTTP/1.1", "GET / HTTP/9.9", "GET  /web-tests HTTP/1.1" })
	void refusesARequestLineThatCannotBeRead(String line) {
		assertIsAPage(this.http.raw(line), "en");
	}

	@Test
	void whatWasTypedIsThereToCopyWhereTheBrowserHasForgottenWhoItIs() {
		var answer = this.http.post("/web-tests/form", "name=A+long+text&password=xyzzy");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("This is not open to you", "A long text").doesNotContain("xyzzy");
	}

	@Test
	void refusesAnEndlessRequestLine() {
		String answer = this.http.raw("GET /web-tests/text?q=" + "x".repeat(20_000) + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 4");
		assertIsAPage(answer, "en");
	}

	@Test
	void answersThousandsOfParameters() {
		assertThat(this.http.get("/web-tests/text?" + "a&".repeat(3000) + "q=x").statusCode()).isEqualTo(200);
		assertThat(this.http.post("/web-tests/form", "a=b&".repeat(20_000)).statusCode()).isBetween(400, 499);
	}

	@ParameterizedTest
	@ValueSource(strings = { "name=%zz", "name=%00", "name=%c3%28", "%=%", "name=%ed%a0%80" })
	void neverFailsOnHostileForms(String form) {
		assertThat(this.http.post("/web-tests/form", form).statusCode()).isBetween(400, 499);
	}

	@Test
	void namesTheMethodsAnAddressTakes() {
		HttpResponse<String> answer = this.http.post("/web-tests/text", "");
		assertThat(answer.headers().firstValue("Allow").orElseThrow().split(", *")).contains("GET");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/web-tests/broken", "/web-tests/half" })
	void aFailureIsAPageWithoutTheReason(String address) {
		HttpResponse<String> answer = this.http.get(address, "Accept", "application/json");
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue("Content-Type")).get(InstanceOfAssertFactories.STRING)
			.isEqualToIgnoringCase("text/html;charset=UTF-8");
		assertThat(answer.body()).startsWith("<!DOCTYPE html>").doesNotContain("secret", "Exception", "first half");
	}

	@Test
	void everyAnswerButACachedOneHasAnIdOfItsOwn() {
		HttpResponse<String> answer = this.http.get("/nothing-here", "X-Request-Id", "0123456789abcdef");
		assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{16}")
			.isNotEqualTo("0123456789abcdef");
	}

	private static void assertIsAPage(String answer, String language) {
		assertThat(answer).contains("\r\nContent-Security-Policy: default-src 'none'; ")
			.contains("\r\nX-Content-Type-Options: nosniff\r\n")
			.containsPattern("\r\nContent-Type: text/html; ?charset=(utf|UTF)-8\r\n")
			.contains("<!DOCTYPE html>")
			.contains("<html lang=\"" + language + "\"")
			.contains("</html>")
			.doesNotContain("Exception")
			.doesNotContain("Jetty");
		assertThat(answer.split("<!DOCTYPE html>")).hasSize(2);
	}

}
