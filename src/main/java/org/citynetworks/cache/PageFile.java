package org.citynetworks.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A body that is too long for memory, in a file that nobody else sees and that is gone,
 * whatever happens, when nobody needs it any more. It is written once and read by many.
 */
final class PageFile extends OutputStream {

	private static final int BUFFER = 64 * 1024;

	private final FileChannel file;

	private final MessageDigest digest = Page.sha256();

	private final GZIPOutputStream gzip;

	private final AtomicInteger users = new AtomicInteger(1);

	private long length;

	PageFile() throws IOException {
		Path path = Files.createTempFile("city-networks-", ".gz");
		this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
		this.gzip = new GZIPOutputStream(Channels.newOutputStream(this.file), BUFFER);
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		this.gzip.write(bytes, offset, length);
		this.digest.update(bytes, offset, length);
		this.length += length;
	}

	/**
	 * Ends the writing.
	 * @return what tells this content from another
	 */
	String finish() throws IOException {
		this.gzip.finish();
		return Page.tag(this.digest.digest());
	}

	long length() {
		return this.length;
	}

	long lengthOfGzip() {
		try {
			return this.file.size();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The content, once it is finished, from its start. */
	InputStream open(Coding coding) throws IOException {
		InputStream written = new Written(this.file);
		return (coding == Coding.GZIP) ? written : new GZIPInputStream(written, BUFFER);
	}

	/** Takes hold of it, unless everybody has let go. */
	boolean retain() {
		return this.users.getAndUpdate((users) -> (users > 0) ? users + 1 : 0) > 0;
	}

	void release() {
		if (this.users.decrementAndGet() == 0) {
			try {
				this.file.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/** What stands in the file, whoever else reads it meanwhile. */
	private static final class Written extends InputStream {

		private final FileChannel file;

		private long place;

		Written(FileChannel file) {
			this.file = file;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) > 0) ? one[0] & 0xFF : -1;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = this.file.read(ByteBuffer.wrap(bytes, offset, length), this.place);
			this.place += Math.max(read, 0);
			return read;
		}

	}

}
