package org.citynetworks.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ActuatorTests {

	@Autowired
	Http http;

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/health/liveness", "/actuator/metrics",
			"/actuator/env", "/fr/actuator", "/fr/actuator/health" })
	void isAnUnknownAddressFromOutside(String address) {
		assertThat(this.http.get(address).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void theProbesAnswerOnTheMainPort(String address) {
		assertThat(this.http.get(address).body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@Test
	void theProbesAreNeverKept() {
		this.http.get("/livez");
		assertThat(this.http.get("/livez").headers().firstValue("ETag")).isEmpty();
	}

}
