package org.citynetworks.cache;

import org.citynetworks.web.Header;
import org.citynetworks.web.SecurityHeaders;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * A finished answer: the bytes of a page or an asset in each coding, and its headers.
 */
final class Page {

	/** The version of what is not made from data. */
	static final long TIMELESS = -1;

	/** The expiry, in milliseconds, of what does not depend on the date. */
	static final long NEVER = Long.MAX_VALUE;

	private static final int WORTH_COMPRESSING = 512;

	private static final int OVERHEAD = 1024;

	private static final Pattern COMPRESSIBLE = Pattern.compile("(text/|[^;]*(json|xml|javascript|font/(ttf|otf))).*",
			Pattern.CASE_INSENSITIVE);

	private static final Header VARY = new Header("Vary", "Accept-Encoding");

	private final long version;

	private final long expiresAt;

	private final boolean forEver;

	private final HttpFields fields;

	private final boolean compressible;

	private final Body identity;

	private volatile @Nullable Body gzip;

	private volatile @Nullable Body brotli;

	/**
	 * A page as it was rendered.
	 * @param version the data version it was made under, or {@link #TIMELESS}
	 * @param expiresAt milliseconds since 1970, or {@link #NEVER}
	 * @param forEver whether the bytes under this address will never be others
	 * @param contentType its type, with the charset
	 * @param more the headers that are this page's own
	 * @param bytes the body
	 */
	Page(long version, long expiresAt, boolean forEver, String contentType, List<Header> more, byte[] bytes) {
		this.version = version;
		this.expiresAt = expiresAt;
		this.forEver = forEver;
		this.compressible = bytes.length >= WORTH_COMPRESSING && COMPRESSIBLE.matcher(contentType).matches();
		HttpFields.Mutable fields = HttpFields.build();
		for (Header header : SecurityHeaders.HEADERS) {
			fields.add(encoded(header.name(), header.value()));
		}
		more.forEach((header) -> fields.add(encoded(header.name(), header.value())));
		fields.add(encoded("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache"));
		fields.add(encoded("Vary", "Accept-Encoding"));
		// As the servlet container writes it
		fields.add(encoded("Content-Type", contentType.toLowerCase(Locale.ROOT)));
		this.fields = fields.asImmutable();
		this.identity = Body.of(this.fields, bytes, "\"" + hash(bytes) + "\"", Coding.IDENTITY);
	}

	private Page(Page other, byte[] bytes) {
		this.version = other.version;
		this.expiresAt = other.expiresAt;
		this.forEver = other.forEver;
		this.fields = other.fields;
		this.compressible = other.compressible;
		this.identity = Body.of(this.fields, bytes, "\"" + hash(bytes) + "\"", Coding.IDENTITY);
	}

	/** The same page with something put before a mark; itself, if it has no such mark. */
	Page with(byte[] addition, byte[] mark) {
		byte[] bytes = this.identity.bytes();
		int place = indexOf(bytes, mark);
		if (place < 0) {
			return this;
		}
		ByteBuffer all = ByteBuffer.allocate(bytes.length + addition.length);
		all.put(bytes, 0, place).put(addition).put(bytes, place, bytes.length - place);
		return new Page(this, all.array());
	}

	private static int indexOf(byte[] bytes, byte[] mark) {
		for (int i = 0; i <= bytes.length - mark.length; i++) {
			if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
				return i;
			}
		}
		return -1;
	}

	/** Whether it may be served while the data has this version. */
	boolean isFresh(long current, long now) {
		return (this.version == current || this.version == TIMELESS) && now < this.expiresAt;
	}

	boolean depends() {
		return this.expiresAt != NEVER;
	}

	long version() {
		return this.version;
	}

	/** How many bytes of memory it takes at most: compressed text is less than half. */
	int weight() {
		return OVERHEAD + this.identity.bytes().length * (this.compressible ? 2 : 1);
	}

	/** Answers with the page, or with 304 if the client has it. */
	void write(HttpServletRequest request, HttpServletResponse response, Coding coding) throws IOException {
		Body body = body(coding);
		boolean had = body.isAmong(request.getHeader("If-None-Match"));
		for (HttpField field : had ? body.withoutContent() : body.fields()) {
			response.setHeader(field.getName(), field.getValue());
		}
		if (had) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		}
		else {
			response.getOutputStream().write(body.bytes());
		}
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
		String etag = this.identity.etag().replaceFirst("\"$", "-" + coding.token() + "\"");
		Body body = (bytes.length < this.identity.bytes().length) ? Body.of(this.fields, bytes, etag, coding)
				: this.identity;
		if (coding == Coding.BROTLI) {
			this.brotli = body;
		}
		else {
			this.gzip = body;
		}
		return body;
	}

	private static String hash(byte[] bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HttpField encoded(String name, String value) {
		return new PreEncodedHttpField(name, value);
	}

	/**
	 * A whole answer in one coding.
	 *
	 * @param fields its head
	 * @param withoutContent the head of the answer to a client that has it
	 */
	record Body(byte[] bytes, String etag, HttpFields fields, HttpFields withoutContent) {

		private static Body of(HttpFields fields, byte[] bytes, String etag, Coding coding) {
			HttpFields.Mutable withoutContent = HttpFields.build(fields).add(encoded("ETag", etag));
			HttpFields.Mutable all = HttpFields.build(withoutContent)
				.add(encoded("Content-Length", String.valueOf(bytes.length)));
			if (coding != Coding.IDENTITY) {
				all.add(encoded("Content-Encoding", coding.token()));
			}
			return new Body(bytes, etag, all.asImmutable(), withoutContent.remove("Content-Type").asImmutable());
		}

		/** Compares weakly, as {@code If-None-Match} wants (RFC 9110, 13.1.2). */
		boolean isAmong(@Nullable String header) {
			if (header == null) {
				return false;
			}
			if (header.equals(this.etag) || header.strip().equals("*")) {
				return true;
			}
			// Our tags hold no comma and no space
			for (String tag : header.split(",")) {
				String stripped = tag.strip();
				if (stripped.equals(this.etag) || stripped.equals("W/" + this.etag)) {
					return true;
				}
			}
			return false;
		}

	}

}
