package org.citynetworks.resilience;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Writes {@link Receipts}. The token and its cookie are good for every instance, and
 * after a restart, too.
 */
final class ReceiptWriter implements Writer {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private String cookie = "";

	private String token = "";

	@Override
	public boolean write(String site, String key) throws IOException, InterruptedException {
		if (this.cookie.isEmpty() && !takeToken(site)) {
			return false;
		}
		var form = "key=" + key + "&_csrf=" + URLEncoder.encode(this.token, StandardCharsets.UTF_8);
		var answer = send(request(site + "/resilience/receipts").header("Cookie", this.cookie)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
		return answer.statusCode() == 200 && answer.body().equals("receipt " + key);
	}

	private boolean takeToken(String site) throws IOException, InterruptedException {
		var page = send(request(site + "/resilience/token"));
		if (page.statusCode() != 200) {
			return false;
		}
		this.token = page.body();
		this.cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
		return true;
	}

	private static HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}
