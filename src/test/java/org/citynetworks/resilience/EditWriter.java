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
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Changes one field of an entry and publishes it, by the forms of the site. What got no
 * answer is sent once more as it was.
 */
final class EditWriter implements Writer {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final String ENTRY = "/admin/edit/network/" + Edits.SLUG;

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\d+)\"");

	private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

	private static final Pattern NAME = Pattern.compile("name=\"name\"\\s+value=\"([^\"]*)\"");

	private static final Pattern TEXT = Pattern.compile("name=\"supplied_text\"[^>]*>([^<]*)<");

	private static final Pattern DRAFT = Pattern.compile("(/admin/drafts/[0-9a-f-]{36})(/\\w+|\\?\\w+)?$");

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final String field;

	private final String session;

	private String cookie = "";

	private String key = "";

	private @Nullable String form;

	private @Nullable String draft;

	private String version = "0";

	EditWriter(String field, String session) {
		this.field = field;
		this.session = session;
	}

	@Override
	public boolean write(String site, String key) throws IOException, InterruptedException {
		if (!this.key.equals(key)) {
			this.key = key;
			this.form = null;
			this.draft = null;
			this.version = "0";
		}
		if (this.form == null) {
			this.form = fillIn(site);
		}
		if (this.form != null && this.draft == null) {
			this.draft = save(site, this.form);
		}
		return this.draft != null && publish(site, this.draft);
	}

	/** The form of the entry as it stands, with one field changed. */
	private @Nullable String fillIn(String site) throws IOException, InterruptedException {
		var page = send(request(site, ENTRY + "?afresh"));
		if (page.statusCode() != 200) {
			return null;
		}
		page.headers().firstValue("Set-Cookie").ifPresent((set) -> this.cookie = "; " + set.replaceFirst(";.*", ""));
		return "_csrf=" + encode(found(TOKEN, page)) + "&base=" + found(BASE, page) + "&name="
				+ (this.field.equals("name") ? this.key : found(NAME, page)) + "&supplied_text="
				+ (this.field.equals("supplied_text") ? this.key : found(TEXT, page)) + "&do=review";
	}

	/** Sends the form; where it was taken in before, that is the same draft. */
	private @Nullable String save(String site, String form) throws IOException, InterruptedException {
		var answer = send(post(site, ENTRY, form));
		var address = DRAFT.matcher(answer.headers().firstValue("Location").orElse(""));
		return (answer.statusCode() == 302 && address.find()) ? address.group(1) : null;
	}

	/** Publishes what was looked at; where it was looked at too early, looks again. */
	private boolean publish(String site, String draft) throws IOException, InterruptedException {
		var token = this.form.substring(0, this.form.indexOf('&'));
		var answer = send(
				post(site, draft + "/review", token + "&version=" + this.version + "&reason=It+is+so&how=now"));
		if (answer.statusCode() == 200) {
			this.version = found(VERSION, answer);
		}
		return answer.statusCode() == 302 && answer.headers().firstValue("Location").orElse("").endsWith(draft);
	}

	private static String found(Pattern pattern, HttpResponse<String> page) {
		var found = pattern.matcher(page.body());
		if (!found.find()) {
			throw new IllegalStateException("No " + pattern + " in " + page.body());
		}
		return found.group(1).strip();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private HttpRequest.Builder post(String site, String address, String form) {
		return request(site, address).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form));
	}

	private HttpRequest.Builder request(String site, String address) {
		return HttpRequest.newBuilder(URI.create(site + address))
			.timeout(PATIENCE)
			.header("Cookie", "session=" + this.session + this.cookie);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}
