package org.citynetworks.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class SecurityHeadersTests {

	@Autowired
	Http http;

	@ParameterizedTest
	@CsvSource(textBlock = """
			GET,  /web-tests/data,       200
			GET,  /web-tests/form,       200
			GET,  /web-tests/long,       200
			GET,  /css/web-tests.css,    200
			GET,  /livez,                200
			GET,  /Web-Tests/Data,       301
			GET,  /web-tests/moved,      302
			GET,  /web-tests/text?q=%zz, 400
			GET,  /%zz,                  400
			GET,  /admin/web-tests,      302
			POST, /web-tests/form,       403
			GET,  /nothing-here,         404
			POST, /web-tests/text,       405
			GET,  /web-tests/half,       500
			TRACE, /,                    405
			""")
	void standOnEveryAnswerOnce(String method, String address, int status) {
		for (int i = 0; i < 2; i++) {
			String answer = this.http.raw(method + " " + address + " HTTP/1.1");
			assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
			for (String header : new String[] { "Content-Security-Policy: default-src 'none'; script-src 'self'; ",
					"Cross-Origin-Embedder-Policy: require-corp", "Cross-Origin-Opener-Policy: same-origin",
					"Cross-Origin-Resource-Policy: same-origin", "Permissions-Policy: browsing-topics=(), ",
					"Referrer-Policy: strict-origin-when-cross-origin", "X-Content-Type-Options: nosniff" }) {
				assertThat(answer.split("\r\n" + java.util.regex.Pattern.quote(header), -1)).hasSize(2);
			}
			assertThat(answer).doesNotContain("Strict-Transport-Security").doesNotContain("\r\nServer:");
		}
	}

}
