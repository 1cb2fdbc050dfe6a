package org.citynetworks.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/**
 * Compresses pages and assets.
 */
final class Compression {

	private static final int BROTLI_FOR_PAGES = 5;

	private static final int BROTLI_FOR_EVER = 11;

	private Compression() {
	}

	/** The codings of this machine; Brotli needs a native part. */
	static Set<Coding> available() {
		return Brotli4jLoader.isAvailable() ? EnumSet.allOf(Coding.class) : EnumSet.of(Coding.GZIP, Coding.IDENTITY);
	}

	/**
	 * Compresses bytes.
	 * @param forEver whether they will not change, so that time spent now is worth it
	 */
	static byte[] compress(byte[] bytes, Coding coding, boolean forEver) {
		try {
			return switch (coding) {
				case BROTLI -> Encoder.compress(bytes,
						new Encoder.Parameters().setQuality(forEver ? BROTLI_FOR_EVER : BROTLI_FOR_PAGES));
				case GZIP -> gzip(bytes);
				case IDENTITY -> bytes;
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length / 3);
		try (OutputStream gzip = new BestGzip(target)) {
			gzip.write(bytes);
		}
		return target.toByteArray();
	}

	private static final class BestGzip extends GZIPOutputStream {

		BestGzip(OutputStream target) throws IOException {
			super(target, 8192);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
