package org.citynetworks.cache;

/**
 * How the bytes of an answer are coded, best first.
 */
enum Coding {

	BROTLI("br"), GZIP("gzip"), IDENTITY("identity");

	private final String token;

	Coding(String token) {
		this.token = token;
	}

	/** Its name in {@code Accept-Encoding} and {@code Content-Encoding}. */
	String token() {
		return this.token;
	}

}
