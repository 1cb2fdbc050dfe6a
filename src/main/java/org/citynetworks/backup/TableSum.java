package org.citynetworks.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Counts the rows of a table that pass through, a line each, and adds up their SHA-256:
 * the same rows have the same sum in whatever order they lie, and a row that is there
 * twice counts twice.
 */
final class TableSum extends FilterOutputStream {

	private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

	private final MessageDigest row = sha256();

	private BigInteger sum = BigInteger.ZERO;

	private long rows;

	TableSum(OutputStream target) {
		super(target);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int start = offset;
		for (int i = offset; i < offset + length; i++) {
			if (bytes[i] == '\n') {
				this.row.update(bytes, start, i - start);
				this.sum = this.sum.add(new BigInteger(1, this.row.digest()));
				this.rows++;
				start = i + 1;
			}
		}
		this.row.update(bytes, start, offset + length - start);
		this.out.write(bytes, offset, length);
	}

	/** What has passed so far. */
	Contents contents() {
		return new Contents(this.rows, "%064x".formatted(this.sum.mod(MODULUS)));
	}

	/**
	 * What is in a table.
	 *
	 * @param sum in hexadecimal digits
	 */
	record Contents(long rows, String sum) {

	}

}
