package org.citynetworks.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Takes down an answer without giving any of it to the client, so that it can be kept,
 * passed on or thrown away. What grows past a bound goes into a file, so that neither
 * memory nor a connection to the database depends on how much there is and how fast a
 * client reads.
 */
final class CapturedResponse extends CapturedHead {

	private static final int BOUND = 4 * 1024 * 1024;

	private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);

	private final ServletOutputStream stream = new Stream();

	private int status = SC_OK;

	private int error;

	private @Nullable String message;

	private @Nullable PrintWriter writer;

	private @Nullable PageFile file;

	CapturedResponse(HttpServletResponse response) {
		super(response);
	}

	/** The status of an error that is to become a page, or 0. */
	int error() {
		return this.error;
	}

	/** The whole body, where it is too long for memory. */
	@Nullable PageFile file() {
		flushWriter();
		return this.file;
	}

	byte[] body() {
		flushWriter();
		return this.body.toByteArray();
	}

	/** Gives what was taken down to the client. */
	void passOn() throws IOException {
		HttpServletResponse response = (HttpServletResponse) getResponse();
		passOnHead(response);
		if (this.error != 0) {
			response.sendError(this.error, this.message);
			return;
		}
		response.setStatus(this.status);
		if (getContentType() != null) {
			response.setContentType(getContentType());
		}
		if (this.file != null) {
			// What is so long is an answer to keep, and no error
			throw new IOException("Too long to pass on: " + this.file.length() + " bytes");
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
		this.message = message;
		forget();
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
	public void flushBuffer() {
	}

	@Override
	public boolean isCommitted() {
		return this.error != 0;
	}

	@Override
	public void reset() {
		resetBuffer();
		resetHead();
		this.status = SC_OK;
		this.writer = null;
	}

	@Override
	public void resetBuffer() {
		flushWriter();
		forget();
	}

	/** Throws away the body. */
	void forget() {
		this.body.reset();
		if (this.file != null) {
			this.file.release();
			this.file = null;
		}
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
			if (captured.file == null && captured.body.size() + length > BOUND) {
				captured.file = new PageFile();
				captured.body.writeTo(captured.file);
				captured.body.reset();
			}
			((captured.file != null) ? captured.file : captured.body).write(bytes, offset, length);
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
