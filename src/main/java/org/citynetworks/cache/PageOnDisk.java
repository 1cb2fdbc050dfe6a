package org.citynetworks.cache;

import org.citynetworks.web.Header;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * An answer that is too long for memory, such as every city of the world as data.
 */
final class PageOnDisk extends Page {

	// The file is written in one coding and can be read in two
	private static final AcceptEncoding ENCODINGS = new AcceptEncoding(List.of(Coding.GZIP, Coding.IDENTITY));

	private final PageFile file;

	private final Head gzip;

	private final Head identity;

	/** An answer as it was made, which holds its file until it is released. */
	PageOnDisk(long version, long expiresAt, String contentType, List<Header> more, PageFile file) throws IOException {
		super(version, expiresAt, head(false, contentType, more));
		String tag = file.finish();
		this.file = file;
		this.gzip = Head.of(fields(), file.lengthOfGzip(), tag, Coding.GZIP);
		this.identity = Head.of(fields(), file.length(), tag, Coding.IDENTITY);
		file.retain();
	}

	@Override
	int weight() {
		return Math.toIntExact(this.file.lengthOfGzip());
	}

	@Override
	boolean write(HttpServletRequest request, HttpServletResponse response, Coding coding) throws IOException {
		if (!this.file.retain()) {
			return false;
		}
		try {
			Coding readable = ENCODINGS.choose(request.getHeader("Accept-Encoding"));
			if (writeHead((readable == Coding.GZIP) ? this.gzip : this.identity, request, response)
					&& !request.getMethod().equals("HEAD")) {
				try (InputStream content = this.file.open(readable)) {
					content.transferTo(response.getOutputStream());
				}
			}
			return true;
		}
		finally {
			this.file.release();
		}
	}

	@Override
	void retain() {
		this.file.retain();
	}

	@Override
	void release() {
		this.file.release();
	}

}
