package org.citynetworks.cache;

import org.citynetworks.web.Header;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page or an asset in each coding, and its headers.
 */
final class PageInMemory extends Page {

	private static final int WORTH_COMPRESSING = 512;

	private static final int OVERHEAD = 1024;

	private static final Pattern COMPRESSIBLE = Pattern.compile("(text/|[^;]*(json|xml|javascript|font/(ttf|otf))).*",
			Pattern.CASE_INSENSITIVE);

	private final boolean forEver;

	private final boolean compressible;

	private final String tag;

	private final Body identity;

	private volatile @Nullable Body gzip;

	private volatile @Nullable Body brotli;

	/**
	 * A page as it was rendered.
	 * @param forEver whether the bytes under this address will never be others
	 */
	PageInMemory(long version, long expiresAt, boolean forEver, String contentType, List<Header> more, byte[] bytes) {
		super(version, expiresAt, head(forEver, contentType, more));
		this.forEver = forEver;
		this.compressible = bytes.length >= WORTH_COMPRESSING && COMPRESSIBLE.matcher(contentType).matches();
		this.tag = tag(sha256().digest(bytes));
		this.identity = Body.of(fields(), bytes, this.tag, Coding.IDENTITY);
	}

	private PageInMemory(PageInMemory other, byte[] bytes) {
		super(other);
		this.forEver = other.forEver;
		this.compressible = other.compressible;
		this.tag = tag(sha256().digest(bytes));
		this.identity = Body.of(fields(), bytes, this.tag, Coding.IDENTITY);
	}

	/** The same page with something put before a mark; itself, if it has no such mark. */
	PageInMemory with(byte[] addition, byte[] mark) {
		byte[] bytes = this.identity.bytes();
		int place = indexOf(bytes, mark);
		if (place < 0) {
			return this;
		}
		ByteBuffer all = ByteBuffer.allocate(bytes.length + addition.length);
		all.put(bytes, 0, place).put(addition).put(bytes, place, bytes.length - place);
		return new PageInMemory(this, all.array());
	}

	private static int indexOf(byte[] bytes, byte[] mark) {
		for (int i = 0; i <= bytes.length - mark.length; i++) {
			if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
				return i;
			}
		}
		return -1;
	}

	/** How many bytes of memory it takes at most: compressed text is less than half. */
	@Override
	int weight() {
		return OVERHEAD + this.identity.bytes().length * (this.compressible ? 2 : 1);
	}

	@Override
	boolean write(HttpServletRequest request, HttpServletResponse response, Coding coding) throws IOException {
		Body body = body(coding);
		if (writeHead(body.head(), request, response)) {
			response.getOutputStream().write(body.bytes());
		}
		return true;
	}

	/** The answer in this coding if it has been made, so that nobody waits for it. */
	@Nullable Body ready(Coding coding) {
		return (this.compressible && coding != Coding.IDENTITY) ? made(coding) : this.identity;
	}

	private Body body(Coding coding) {
		Body ready = ready(coding);
		return (ready != null) ? ready : compress(coding);
	}

	private @Nullable Body made(Coding coding) {
		return (coding == Coding.BROTLI) ? this.brotli : this.gzip;
	}

	private synchronized Body compress(Coding coding) {
		Body made = made(coding);
		if (made != null) {
			return made;
		}
		byte[] bytes = Compression.compress(this.identity.bytes(), coding, this.forEver);
		Body body = (bytes.length < this.identity.bytes().length) ? Body.of(fields(), bytes, this.tag, coding)
				: this.identity;
		if (coding == Coding.BROTLI) {
			this.brotli = body;
		}
		else {
			this.gzip = body;
		}
		return body;
	}

	/** A whole answer in one coding. */
	record Body(byte[] bytes, Head head) {

		private static Body of(HttpFields fields, byte[] bytes, String tag, Coding coding) {
			return new Body(bytes, Head.of(fields, bytes.length, tag, coding));
		}

	}

}
