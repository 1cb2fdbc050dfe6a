package org.citynetworks.cache;

import org.citynetworks.web.Header;
import org.citynetworks.web.SecurityHeaders;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Takes down an answer without giving any of it to the client, so that it can be kept,
 * passed on or thrown away. Only what grows past a bound is passed on as it comes.
 */
final class CapturedResponse extends HttpServletResponseWrapper {

	private static final int BOUND = 4 * 1024 * 1024;

	private final Runnable whenTooLong;

	private final List<Header> headers = new ArrayList<>();

	private final List<Cookie> cookies = new ArrayList<>();

	private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);

	private final ServletOutputStream stream = new Stream();

	private int status = SC_OK;

	private int error;

	private @Nullable String type;

	private @Nullable String charset;

	private @Nullable PrintWriter writer;

	private boolean passedOn;

	CapturedResponse(HttpServletResponse response, Runnable whenTooLong) {
		super(response);
		this.whenTooLong = whenTooLong;
	}

	/** The status of an error that is to become a page, or 0. */
	int error() {
		return this.error;
	}

	/** Whether the client has already got it. */
	boolean isPassedOn() {
		return this.passedOn;
	}

	/** Whether it is a whole page that anybody may see. */
	boolean isForEverybody() {
		return this.cookies.isEmpty() && this.headers.stream()
			.noneMatch((header) -> header.name().equalsIgnoreCase("Set-Cookie")
					|| header.name().equalsIgnoreCase("Cache-Control") && header.value().contains("no-store"));
	}

	byte[] body() {
		flushWriter();
		return this.body.toByteArray();
	}

	List<Header> headers() {
		return this.headers;
	}

	/** Gives what was taken down to the client. */
	void passOn() throws IOException {
		HttpServletResponse response = (HttpServletResponse) getResponse();
		this.cookies.forEach(response::addCookie);
		for (Header header : this.headers) {
			if (SecurityHeaders.contains(header.name())) {
				response.setHeader(header.name(), header.value());
			}
			else {
				response.addHeader(header.name(), header.value());
			}
		}
		if (this.error != 0) {
			response.sendError(this.error);
			return;
		}
		response.setStatus(this.status);
		if (getContentType() != null) {
			response.setContentType(getContentType());
		}
		response.getOutputStream().write(body());
	}

	private void flushWriter() {
		if (this.writer != null) {
			this.writer.flush();
		}
	}

	@Override
	public void sendError(int status, @Nullable String message) {
		this.error = status;
		this.status = status;
		this.body.reset();
	}

	@Override
	public void sendError(int status) {
		sendError(status, null);
	}

	@Override
	public void sendRedirect(String location) {
		sendRedirect(location, SC_FOUND, true);
	}

	@Override
	public void sendRedirect(String location, int status, boolean clearBuffer) {
		setHeader("Location", location);
		this.status = status;
		if (clearBuffer) {
			resetBuffer();
		}
	}

	@Override
	public void setStatus(int status) {
		this.status = status;
	}

	@Override
	public int getStatus() {
		return this.status;
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

	@Override
	public ServletOutputStream getOutputStream() {
		return this.stream;
	}

	@Override
	public PrintWriter getWriter() {
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(this.stream, Charset.forName(getCharacterEncoding())));
		}
		return this.writer;
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.passedOn) {
			flushWriter();
			super.flushBuffer();
		}
	}

	@Override
	public boolean isCommitted() {
		return this.passedOn || this.error != 0;
	}

	@Override
	public void reset() {
		resetBuffer();
		this.headers.clear();
		this.cookies.clear();
		this.status = SC_OK;
		this.type = null;
		this.charset = null;
		this.writer = null;
	}

	@Override
	public void resetBuffer() {
		flushWriter();
		this.body.reset();
	}

	private final class Stream extends ServletOutputStream {

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			CapturedResponse captured = CapturedResponse.this;
			if (captured.error != 0) {
				return;
			}
			if (!captured.passedOn && captured.body.size() + length <= BOUND) {
				captured.body.write(bytes, offset, length);
				return;
			}
			if (!captured.passedOn) {
				captured.whenTooLong.run();
				begin();
			}
			captured.getResponse().getOutputStream().write(bytes, offset, length);
		}

		// The writer, if there is one, is what writes here: it must not be flushed again
		private void begin() throws IOException {
			CapturedResponse captured = CapturedResponse.this;
			PrintWriter writing = captured.writer;
			captured.writer = null;
			captured.passOn();
			captured.body.reset();
			captured.writer = writing;
			captured.passedOn = true;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new IllegalStateException("A page that is kept is written at once");
		}

	}

}
