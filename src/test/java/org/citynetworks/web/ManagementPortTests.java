package org.citynetworks.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@TestPropertySource(properties = "management.server.port=0")
class ManagementPortTests {

	@Autowired
	Http http;

	@Autowired
	ManagementServerProperties properties;

	@Value("${local.management.port}")
	int port;

	@Test
	void isBoundToThisMachine() {
		assertThat(this.properties.getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
	}

	@Test
	void showsHowThePageCacheDoes() throws Exception {
		this.http.get("/web-tests/data");
		this.http.get("/web-tests/data");
		HttpResponse<String> answer = manage("/actuator/metrics/page.cache.requests?tag=result:hit");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("\"value\":0.0");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
	}

	@Test
	void saysThatTheSiteIsInGoodHealthOnItsDatabase() throws Exception {
		assertThat(manage("/actuator/health").body()).contains("\"status\":\"UP\"");
	}

	@Test
	void theMainPortKeepsItsProbesAndNothingElse() {
		assertThat(this.http.get("/livez").statusCode()).isEqualTo(200);
		assertThat(this.http.get("/readyz").statusCode()).isEqualTo(200);
		assertThat(this.http.get("/actuator/health").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> manage(String address) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address)).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

}
