package org.citynetworks.cache;

import org.citynetworks.web.Header;
import org.citynetworks.web.SecurityHeaders;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the head of an answer: its headers, its cookies and its type.
 */
abstract class CapturedHead extends HttpServletResponseWrapper {

	private final List<Header> headers = new ArrayList<>();

	private final List<Cookie> cookies = new ArrayList<>();

	private @Nullable String type;

	private @Nullable String charset;

	CapturedHead(HttpServletResponse response) {
		super(response);
	}

	/** Whether anybody may see it. */
	boolean isForEverybody() {
		return this.cookies.isEmpty() && this.headers.stream()
			.noneMatch((header) -> header.name().equalsIgnoreCase("Set-Cookie")
					|| header.name().equalsIgnoreCase("Cache-Control") && header.value().contains("no-store"));
	}

	List<Header> headers() {
		return this.headers;
	}

	final void passOnHead(HttpServletResponse response) {
		this.cookies.forEach(response::addCookie);
		for (Header header : this.headers) {
			if (SecurityHeaders.contains(header.name())) {
				response.setHeader(header.name(), header.value());
			}
			else {
				response.addHeader(header.name(), header.value());
			}
		}
	}

	final void resetHead() {
		this.headers.clear();
		this.cookies.clear();
		this.type = null;
		this.charset = null;
	}

	@Override
	public void addCookie(Cookie cookie) {
		this.cookies.add(cookie);
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		this.headers.removeIf((header) -> header.name().equalsIgnoreCase(name));
		addHeader(name, value);
	}

	@Override
	public void addHeader(String name, @Nullable String value) {
		if (name.equalsIgnoreCase("Content-Type")) {
			setContentType(value);
		}
		else if (value != null && !name.equalsIgnoreCase("Content-Length")) {
			this.headers.add(new Header(name, value));
		}
	}

	@Override
	public void setIntHeader(String name, int value) {
		setHeader(name, Integer.toString(value));
	}

	@Override
	public void addIntHeader(String name, int value) {
		addHeader(name, Integer.toString(value));
	}

	@Override
	public void setDateHeader(String name, long value) {
		setHeader(name, date(value));
	}

	@Override
	public void addDateHeader(String name, long value) {
		addHeader(name, date(value));
	}

	private static String date(long value) {
		return DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.ofEpochMilli(value).atOffset(ZoneOffset.UTC));
	}

	@Override
	public boolean containsHeader(String name) {
		return getHeader(name) != null;
	}

	@Override
	public @Nullable String getHeader(String name) {
		return name.equalsIgnoreCase("Content-Type") ? getContentType()
				: getHeaders(name).stream().findFirst().orElse(null);
	}

	@Override
	public Collection<String> getHeaders(String name) {
		return this.headers.stream()
			.filter((header) -> header.name().equalsIgnoreCase(name))
			.map(Header::value)
			.toList();
	}

	@Override
	public Collection<String> getHeaderNames() {
		return new LinkedHashSet<>(this.headers.stream().map(Header::name).toList());
	}

	@Override
	public void setContentType(@Nullable String type) {
		this.type = type;
	}

	@Override
	public @Nullable String getContentType() {
		boolean lacksCharset = this.type != null && this.charset != null && !this.type.contains("charset=");
		return lacksCharset ? this.type + ";charset=" + this.charset : this.type;
	}

	@Override
	public void setCharacterEncoding(@Nullable String charset) {
		this.charset = charset;
	}

	@Override
	public void setCharacterEncoding(@Nullable Charset charset) {
		this.charset = (charset != null) ? charset.name() : null;
	}

	@Override
	public String getCharacterEncoding() {
		int at = (this.type != null) ? this.type.indexOf("charset=") : -1;
		if (this.type != null && at >= 0) {
			return this.type.substring(at + "charset=".length()).replace("\"", "").strip();
		}
		return (this.charset != null) ? this.charset : "UTF-8";
	}

	@Override
	public void setContentLength(int length) {
	}

	@Override
	public void setContentLengthLong(long length) {
	}

	@Override
	public void setLocale(Locale locale) {
		setHeader("Content-Language", locale.toLanguageTag());
	}

}
