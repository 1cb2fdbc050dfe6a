package org.citynetworks.resilience;

import java.io.ByteArrayOutputStream;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sends forms to a site that may be elsewhere the next time, with the cookies and the
 * token that it was given: they are good for every instance, and after a restart, too. It
 * follows no redirect.
 */
final class FormSender {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private String token = "";

	/** Takes a cookie that was not given to it. */
	void hold(String name, String value) {
		this.cookies.put(name, value);
	}

	/** Whether it has seen a page with a form. */
	boolean canSend() {
		return !this.token.isEmpty();
	}

	HttpResponse<String> get(String site, String address) throws IOException, InterruptedException {
		return send(request(site, address).build());
	}

	/** Sends fields, as names and values by turns. */
	HttpResponse<String> post(String site, String address, String... fields) throws IOException, InterruptedException {
		return send(form(site, address, fields));
	}

	/** What {@link #post} would send. */
	HttpRequest form(String site, String address, String... fields) {
		List<String> pairs = new ArrayList<>(List.of("_csrf=" + encode(this.token)));
		for (int i = 0; i < fields.length; i += 2) {
			pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
		}
		return request(site, address).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(String.join("&", pairs)))
			.build();
	}

	/**
	 * Sends a file in the field {@code file}, and fields as names and values by turns.
	 */
	HttpResponse<String> upload(String site, String address, String name, byte[] content, String... fields)
			throws IOException, InterruptedException {
		var form = new ByteArrayOutputStream();
		part(form, "_csrf", "", this.token.getBytes(StandardCharsets.UTF_8));
		for (int i = 0; i < fields.length; i += 2) {
			part(form, fields[i], "", fields[i + 1].getBytes(StandardCharsets.UTF_8));
		}
		part(form, "file", "; filename=\"" + name + "\"", content);
		form.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
		return send(request(site, address).header("Content-Type", "multipart/form-data; boundary=part")
			.POST(BodyPublishers.ofByteArray(form.toByteArray()))
			.build());
	}

	private static void part(ByteArrayOutputStream form, String field, String file, byte[] content) {
		form.writeBytes("--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n".formatted(field, file)
			.getBytes(StandardCharsets.UTF_8));
		form.writeBytes(content);
		form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
	}

	/** Whether an answer leads on to an address that ends so. */
	static boolean leadsTo(String end, HttpResponse<String> answer) {
		return answer.statusCode() == 302 && location(answer).endsWith(end);
	}

	/** Where an answer leads; empty if nowhere. */
	static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

	/** What a page has in the place that a pattern names. */
	static String found(Pattern pattern, HttpResponse<String> page) {
		var found = pattern.matcher(page.body());
		if (!found.find()) {
			throw new IllegalStateException("No " + pattern + " in " + page.body());
		}
		return found.group(1).strip();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private HttpRequest.Builder request(String site, String address) {
		return HttpRequest.newBuilder(URI.create(site + address))
			.timeout(PATIENCE)
			.header("Cookie", this.cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
	}

	HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		var answer = this.client.send(request, BodyHandlers.ofString());
		for (var cookie : answer.headers().allValues("Set-Cookie")) {
			var pair = cookie.replaceFirst(";.*", "").split("=", 2);
			this.cookies.put(pair[0], pair[1]);
		}
		var token = TOKEN.matcher(answer.body());
		if (token.find()) {
			this.token = token.group(1);
		}
		return answer;
	}

}
