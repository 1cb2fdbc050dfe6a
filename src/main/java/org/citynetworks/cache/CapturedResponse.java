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
 * passed on or thrown away. Only what grows past a bound is passed on as it comes.
 */
final class CapturedResponse extends CapturedHead {

	private static final int BOUND = 4 * 1024 * 1024;

	private final Runnable whenTooLong;

	private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);

	private final ServletOutputStream stream = new Stream();

	private int status = SC_OK;

	private int error;

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

	byte[] body() {
		flushWriter();
		return this.body.toByteArray();
	}

	/** Gives what was taken down to the client. */
	void passOn() throws IOException {
		HttpServletResponse response = (HttpServletResponse) getResponse();
		passOnHead(response);
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
		resetHead();
		this.status = SC_OK;
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
