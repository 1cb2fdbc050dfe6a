package org.citynetworks;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class CityNetworksTests {

	@Autowired
	private RestTestClient http;

	@Test
	void showsANetworkFromItsDatabase() {
		this.http.get().uri("/networks/iclei").exchange().expectStatus().isOk();
	}

}
