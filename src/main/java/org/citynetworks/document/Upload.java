package org.citynetworks.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that may be kept: one that was looked at, or one that the site made.
 */
public final class Upload {

	private final String name;

	private final FileKind kind;

	private final long size;

	private final String sha256;

	private final VirusCheck virusCheck;

	private final InputStreamSource content;

	/** Takes a file that was found fit; its bytes are read again when it is kept. */
	public Upload(String name, FileKind kind, long size, String sha256, VirusCheck virusCheck,
			InputStreamSource content) {
		this.name = name;
		this.kind = kind;
		this.size = size;
		this.sha256 = sha256;
		this.virusCheck = virusCheck;
		this.content = content;
	}

	/**
	 * A PDF that the site made.
	 * @param name without {@code .pdf} or with it
	 */
	public static Upload ofOurOwn(String name, byte[] pdf) {
		return new Upload(FileName.of(name, FileKind.PDF), FileKind.PDF, pdf.length, sha256(pdf), VirusCheck.CLEAN,
				new ByteArrayResource(pdf));
	}

	public static String sha256(byte[] bytes) {
		return HexFormat.of().formatHex(digest().digest(bytes));
	}

	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	public String name() {
		return this.name;
	}

	public FileKind kind() {
		return this.kind;
	}

	/** In bytes. */
	public long size() {
		return this.size;
	}

	/** Of its content, in hexadecimal. */
	public String sha256() {
		return this.sha256;
	}

	public VirusCheck virusCheck() {
		return this.virusCheck;
	}

	InputStreamSource content() {
		return this.content;
	}

}
