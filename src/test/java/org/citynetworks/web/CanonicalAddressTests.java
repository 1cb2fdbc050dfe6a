package org.citynetworks.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class CanonicalAddressTests {

	@Autowired
	Http http;

	@ParameterizedTest
	@CsvSource(textBlock = """
			/Web-Tests/Text,                /web-tests/text
			/web-tests/text/,               /web-tests/text
			/web-tests/text///,             /web-tests/text
			/web-tests//text,               /web-tests/text
			/web-tests/text;jsessionid=1A,  /web-tests/text
			/web-tests;v=1/text;w=2,        /web-tests/text
			/%77eb-tests/%54ext,            /web-tests/text
			/caf%c3%a9,                     /caf%C3%A9
			/en,                            /
			/en/web-tests/text,             /web-tests/text
			/EN//Web-Tests/Text/,           /web-tests/text
			/fr,                            /fr/
			/FR/Web-Tests/Text,             /fr/web-tests/text
			/Web-Tests/Text?q=A+b&Q=C,      /web-tests/text?q=A+b&Q=C
			//evil.example/X,               /evil.example/x
			//EVIL.example,                 /evil.example
			/;/evil.example/X,              /evil.example/x
			/en//evil.example/X,            /evil.example/x
			/.;//evil.example/X,            /./evil.example/x
			""")
	void sendsToTheCanonicalAddress(String address, String canonical) {
		String answer = this.http.raw("GET " + address + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 301 ").contains("\r\nLocation: " + canonical + "\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/web-tests/text", "/fr/web-tests/text", "/caf%C3%A9", "/english",
			"/css/Web-Tests.css", "/verify/Ab3" })
	void leavesCanonicalAddressesAlone(String address) {
		assertThat(this.http.get(address).statusCode()).isNotEqualTo(301);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/\\evil.example/X", "/%5Cevil.example/X", "/%2F%2Fevil.example/X", "/%2e%2e/X/",
			"/%0d%0aLocation:evil/X/" })
	void neverSendsElsewhere(String address) {
		String answer = this.http.raw("GET " + address + " HTTP/1.1");
		assertThat(answer).doesNotContainPattern("\r\nLocation: (?!/[^/\\\\])").doesNotContain("\r\nLocation:evil");
	}

	@Test
	void doesNotRedirectWhatIsSent() {
		HttpResponse<String> answer = this.http.post("/Web-Tests/Form", "name=x");
		assertThat(answer.statusCode()).isEqualTo(404);
	}

}
