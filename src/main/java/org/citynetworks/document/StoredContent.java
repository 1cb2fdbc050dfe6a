package org.citynetworks.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bytes of a document, read chunk by chunk: a slow reader keeps no connection to the
 * database.
 */
class StoredContent extends InputStream {

	private final JdbcClient jdbc;

	private final Document document;

	private long left;

	private int next;

	private byte[] chunk = {};

	private int read;

	StoredContent(JdbcClient jdbc, Document document) {
		this.jdbc = jdbc;
		this.document = document;
		this.left = document.size();
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		Objects.checkFromIndexSize(offset, length, buffer.length);
		if (length == 0) {
			return 0;
		}
		if (this.read == this.chunk.length) {
			if (this.left == 0) {
				return -1;
			}
			fetch();
		}
		var some = Math.min(length, this.chunk.length - this.read);
		System.arraycopy(this.chunk, this.read, buffer, offset, some);
		this.read += some;
		return some;
	}

	private void fetch() throws IOException {
		var bytes = this.jdbc.sql("select bytes from document_chunk where document = :id and number = :number")
			.param("id", this.document.id())
			.param("number", this.next++)
			.query(byte[].class)
			.optional();
		this.chunk = bytes.orElseThrow(() -> new IOException("Document %s has gone".formatted(this.document.id())));
		this.left -= this.chunk.length;
		this.read = 0;
	}

}
