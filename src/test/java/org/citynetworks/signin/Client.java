package org.citynetworks.signin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.commons.codec.binary.Base32;
import org.citynetworks.factor.Authenticators;
import org.jspecify.annotations.Nullable;

/**
 * A browser without scripts: keeps cookies, follows redirects, sends forms with the token
 * of the page it is on.
 */
public final class Client {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern KEY = Pattern.compile("<kbd>([A-Z2-7 ]{32,})</kbd>");

	private static final Pattern CODE = Pattern.compile("<kbd>([0-9A-Z]{5}-[0-9A-Z]{5})</kbd>");

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(Redirect.NORMAL)
		.build();

	private final HttpClient still = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String site;

	private String token = "";

	private byte @Nullable [] key;

	private @Nullable HttpResponse<String> answer;

	public Client(int port) {
		this.site = "http://localhost:" + port;
	}

	/** Takes a cookie that was not given to it. */
	public void hold(String name, String value) {
		var cookie = new HttpCookie(name, value);
		cookie.setPath("/");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(URI.create(this.site), cookie);
	}

	public void get(String address) {
		send(HttpRequest.newBuilder(URI.create(this.site + address)));
	}

	/** Sends fields, as names and values by turns. */
	public void post(String address, String... fields) {
		List<String> pairs = new ArrayList<>(List.of("_csrf=" + encode(this.token)));
		for (int i = 0; i < fields.length; i += 2) {
			pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
		}
		send(HttpRequest.newBuilder(URI.create(this.site).resolve(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(String.join("&", pairs))));
	}

	/**
	 * Sends a file in the field {@code file}, and fields as names and values by turns.
	 */
	public void upload(String address, String name, byte[] content, String... fields) {
		uploadAs("file", address, name, content, fields);
	}

	/** The same in a field of another name. */
	public void uploadAs(String field, String address, String name, byte[] content, String... fields) {
		var form = new ByteArrayOutputStream();
		part(form, "_csrf", "", this.token.getBytes(StandardCharsets.UTF_8));
		for (int i = 0; i < fields.length; i += 2) {
			part(form, fields[i], "", fields[i + 1].getBytes(StandardCharsets.UTF_8));
		}
		part(form, field, "; filename=\"" + name + "\"", content);
		form.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
		// A redirect is followed with the head of the first request, and would promise
		// parts
		send(this.still,
				HttpRequest.newBuilder(URI.create(this.site).resolve(address))
					.header("Content-Type", "multipart/form-data; boundary=part")
					.POST(BodyPublishers.ofByteArray(form.toByteArray())));
		answer().headers()
			.firstValue("Location")
			.ifPresent((next) -> send(HttpRequest.newBuilder(URI.create(this.site).resolve(next))));
	}

	private static void part(ByteArrayOutputStream form, String field, String file, byte[] content) {
		form.writeBytes("--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n".formatted(field, file)
			.getBytes(StandardCharsets.UTF_8));
		form.writeBytes(content);
		form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private void send(HttpRequest.Builder request) {
		send(this.http, request);
	}

	private void send(HttpClient http, HttpRequest.Builder request) {
		try {
			this.answer = http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		var found = TOKEN.matcher(text());
		if (found.find()) {
			this.token = found.group(1);
		}
		var spelled = KEY.matcher(text());
		if (spelled.find()) {
			this.key = Base32.builder().get().decode(spelled.group(1).replace(" ", ""));
		}
	}

	private HttpResponse<String> answer() {
		if (this.answer == null) {
			throw new IllegalStateException("Nothing was asked yet");
		}
		return this.answer;
	}

	public int status() {
		return answer().statusCode();
	}

	public String text() {
		return answer().body();
	}

	/**
	 * Everything that came back since the last question, redirects included, but for the
	 * time and the random token.
	 */
	public String transcript() {
		var transcript = new StringBuilder();
		for (var step = Optional.of(answer()); step.isPresent(); step = step.get().previousResponse()) {
			var headers = new TreeMap<>(step.get().headers().map());
			headers.keySet().removeAll(Set.of("date", "set-cookie", "x-request-id"));
			var body = TOKEN.matcher(String.valueOf(step.get().body())).replaceAll("TOKEN");
			transcript.insert(0, "HTTP %d%n%s%n%s%n".formatted(step.get().statusCode(), headers, body));
		}
		return transcript.toString();
	}

	/** Where the last redirect led; in full if that is another site. */
	public String address() {
		String address = answer().uri().toString();
		return address.startsWith(this.site) ? address.substring(this.site.length()).replace("%2F", "/") : address;
	}

	/** What an app shows now that has taken the picture on the page. */
	public String digits() {
		if (this.key == null) {
			throw new IllegalStateException("There was no picture to take");
		}
		return Authenticators.code(this.key, Instant.now());
	}

	/** The first of the recovery codes on the page. */
	public String firstCode() {
		return CODE.matcher(text()).results().findFirst().orElseThrow().group(1);
	}

}
