package org.citynetworks.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * The form that sends something, on a page, as a browser would send it.
 *
 * @param action where it goes
 * @param fields name and value of each field that is filled in, the token among them
 * @param cookie what the page set, for the token
 */
public record SentForm(String action, List<String[]> fields, String cookie) {

	private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

	private static final Pattern INPUT = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"",
			Pattern.DOTALL);

	private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");

	/** Reads the first form with {@code method="post"}. */
	public static SentForm on(HttpResponse<String> page) {
		var form = FORM.matcher(page.body());
		if (!form.find()) {
			throw new AssertionError("No form in " + page.body());
		}
		var action = ACTION.matcher(form.group());
		action.find();
		var fields = new ArrayList<String[]>();
		INPUT.matcher(form.group())
			.results()
			.forEach((input) -> fields.add(new String[] { HtmlUtils.htmlUnescape(input.group(1)),
					HtmlUtils.htmlUnescape(input.group(2)).replaceAll("\\R", "\r\n") }));
		var cookie = page.headers().firstValue("Set-Cookie").map((line) -> line.replaceFirst(";.*", "")).orElse("");
		return new SentForm(HtmlUtils.htmlUnescape(action.group(1)), fields, cookie);
	}

	public SentForm with(String name, String value) {
		var more = new ArrayList<>(this.fields);
		more.add(new String[] { name, value });
		return new SentForm(this.action, more, this.cookie);
	}

	public SentForm to(String action) {
		return new SentForm(action, this.fields, this.cookie);
	}

	public SentForm withCookie(String cookie) {
		return new SentForm(this.action, this.fields, cookie);
	}

	public HttpResponse<String> send(Http http) {
		return http.post(this.action, encoded(), "Cookie", this.cookie);
	}

	/** As {@code application/x-www-form-urlencoded}. */
	public String encoded() {
		return String.join("&",
				this.fields.stream().map((field) -> encode(field[0]) + "=" + encode(field[1])).toList());
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
