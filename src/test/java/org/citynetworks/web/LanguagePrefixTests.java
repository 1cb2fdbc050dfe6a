package org.citynetworks.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class LanguagePrefixTests {

	@Autowired
	Http http;

	@Test
	void aPrefixMakesThePageAndItsLinksFrench() {
		assertThat(this.http.get("/fr/web-tests/links").body()).contains("lang=\"fr\"")
			.contains("href=\"/fr/web-tests/text\"")
			.contains("id=\"home\" href=\"/fr/\"");
	}

	@Test
	void withoutAPrefixItIsEnglish() {
		assertThat(this.http.get("/web-tests/links").body()).contains("lang=\"en\"")
			.contains("href=\"/web-tests/text\"")
			.contains("id=\"french\" href=\"/fr/\"");
	}

	@Test
	void neitherAHeaderNorACookieChangesTheLanguage() {
		String plain = this.http.get("/web-tests/links").body();
		HttpResponse<String> asked = this.http.get("/web-tests/links", "Accept-Language", "fr", "Cookie", "locale=fr");
		assertThat(asked.body()).isEqualTo(plain);
	}

	@Test
	void assetsStandAtOneAddressForAllLanguages() {
		assertThat(this.http.get("/fr/web-tests/links").body())
			.containsPattern("href=\"/css/web-tests-[0-9a-f]{32}\\.css\"");
	}

	@Test
	void aRedirectStaysInTheLanguage() {
		HttpResponse<String> answer = this.http.get("/fr/web-tests/moved");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue("/fr/web-tests/links");
	}

	@Test
	void anErrorIsToldInTheLanguageOfTheAddress() {
		assertThat(this.http.get("/fr/nothing-here").body()).contains("<html lang=\"fr\"");
		assertThat(this.http.get("/nothing-here", "Accept-Language", "fr").body()).contains("<html lang=\"en\"");
	}

	@Test
	void anAccessRuleHoldsInEveryLanguage() {
		assertThat(this.http.get("/admin/web-tests").headers().firstValue("Location"))
			.hasValue("/sign-in?next=%2Fadmin%2Fweb-tests");
		assertThat(this.http.get("/fr/admin/web-tests").headers().firstValue("Location"))
			.hasValue("/fr/sign-in?next=%2Fadmin%2Fweb-tests");
	}

}
