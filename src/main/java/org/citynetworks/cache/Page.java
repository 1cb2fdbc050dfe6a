package org.citynetworks.cache;

import org.citynetworks.web.Header;
import org.citynetworks.web.SecurityHeaders;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * A finished answer: a page, an asset, or data.
 */
abstract class Page {

	/** The version of what is not made from data. */
	static final long TIMELESS = -1;

	/** The expiry, in milliseconds, of what does not depend on the date. */
	static final long NEVER = Long.MAX_VALUE;

	private final long version;

	private final long expiresAt;

	private final HttpFields fields;

	/**
	 * An answer as it was made.
	 * @param version the data version it was made under, or {@link #TIMELESS}
	 * @param expiresAt milliseconds since 1970, or {@link #NEVER}
	 */
	Page(long version, long expiresAt, HttpFields fields) {
		this.version = version;
		this.expiresAt = expiresAt;
		this.fields = fields;
	}

	Page(Page other) {
		this(other.version, other.expiresAt, other.fields);
	}

	/**
	 * What stands in its head whatever the coding.
	 * @param contentType its type, with the charset
	 * @param more the headers that are its own
	 */
	static HttpFields head(boolean forEver, String contentType, List<Header> more) {
		HttpFields.Mutable fields = HttpFields.build();
		for (Header header : SecurityHeaders.HEADERS) {
			fields.add(encoded(header.name(), header.value()));
		}
		// A page may have a rule of its own in place of the usual one
		for (Header header : more) {
			if (SecurityHeaders.contains(header.name())) {
				fields.remove(header.name());
			}
			fields.add(encoded(header.name(), header.value()));
		}
		fields.add(encoded("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache"));
		fields.add(encoded("Vary", "Accept-Encoding"));
		// As the servlet container writes it
		fields.add(encoded("Content-Type", contentType.toLowerCase(Locale.ROOT)));
		return fields.asImmutable();
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

	HttpFields fields() {
		return this.fields;
	}

	/** How many bytes it takes at most. */
	abstract int weight();

	/**
	 * Answers with it, or with 304 if the client has it.
	 * @return whether it was still there
	 */
	abstract boolean write(HttpServletRequest request, HttpServletResponse response, Coding coding) throws IOException;

	/** Says that it is kept once more. */
	void retain() {
	}

	/** Says that it is kept once less. */
	void release() {
	}

	/** Writes the head, and says whether the client wants the rest. */
	static boolean writeHead(Head head, HttpServletRequest request, HttpServletResponse response) {
		boolean had = head.isOf(request.getHeader("If-None-Match"));
		for (HttpField field : had ? head.withoutContent() : head.fields()) {
			response.setHeader(field.getName(), field.getValue());
		}
		if (had) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		}
		return !had;
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What of a digest tells one content from another. */
	static String tag(byte[] digest) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
	}

	private static HttpField encoded(String name, String value) {
		return new PreEncodedHttpField(name, value);
	}

	/**
	 * The head of an answer in one coding.
	 *
	 * @param withoutContent that of the answer to a client that has it
	 */
	record Head(String etag, HttpFields fields, HttpFields withoutContent) {

		static Head of(HttpFields fields, long length, String tag, Coding coding) {
			String etag = "\"" + tag + ((coding != Coding.IDENTITY) ? "-" + coding.token() : "") + "\"";
			HttpFields.Mutable withoutContent = HttpFields.build(fields).add(encoded("ETag", etag));
			HttpFields.Mutable all = HttpFields.build(withoutContent)
				.add(encoded("Content-Length", String.valueOf(length)));
			if (coding != Coding.IDENTITY) {
				all.add(encoded("Content-Encoding", coding.token()));
			}
			return new Head(etag, all.asImmutable(), withoutContent.remove("Content-Type").asImmutable());
		}

		/** Compares weakly, as {@code If-None-Match} wants (RFC 9110, 13.1.2). */
		boolean isOf(@Nullable String header) {
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
