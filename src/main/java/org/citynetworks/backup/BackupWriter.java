package org.citynetworks.backup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.citynetworks.database.DatabaseFailure;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: a zip of one entry for each table, the manifest, and at its very end
 * the SHA-256 of all that. It gets its name when it is whole and on the disk; before
 * that, its name ends in .part.
 */
final class BackupWriter implements Closeable {

	static final String MANIFEST = "manifest.json";

	/** Where the digits of the digest stand, and what is digested in their place. */
	static final String NO_DIGEST = "0".repeat(64);

	/** The last thing in a zip file is its comment. */
	private static final String COMMENT = "The SHA-256 of this file, were these digits zeros: " + NO_DIGEST;

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private final Path target;

	private final boolean replace;

	private final Path part;

	private final FileChannel channel;

	private final MessageDigest digest = TableSum.sha256();

	private final ZipOutputStream zip;

	private final LocalDateTime time;

	private BackupWriter(Path target, boolean replace, Path part, FileChannel channel, LocalDateTime time) {
		this.target = target;
		this.replace = replace;
		this.part = part;
		this.channel = channel;
		this.time = time;
		this.zip = new ZipOutputStream(new BufferedOutputStream(
				new DigestOutputStream(Channels.newOutputStream(channel), this.digest), 1 << 16));
		// A third of the time that the default takes, for a tenth more bytes
		this.zip.setLevel(3);
		this.zip.setComment(COMMENT);
	}

	/** Begins a file that only its owner may read. */
	static BackupWriter create(Path target, boolean replace, Instant now) throws IOException {
		requireFree(target, replace);
		Path directory = target.getParent();
		if (directory == null || !Files.isDirectory(directory) || !Files.isWritable(directory)) {
			throw new DatabaseFailure("No backup can be written to the directory %s.".formatted(directory),
					"Make it, let the user who runs this write there, or name another one.");
		}
		Path part = Files.createTempFile(directory, target.getFileName() + ".", ".part");
		return new BackupWriter(target, replace, part, FileChannel.open(part, StandardOpenOption.WRITE),
				LocalDateTime.ofInstant(now, ZoneOffset.UTC));
	}

	private static void requireFree(Path target, boolean replace) {
		if (Files.isDirectory(target) || Files.exists(target) && !replace) {
			throw new DatabaseFailure("%s is there already.".formatted(target),
					Files.isDirectory(target) ? "Name a file." : "Name another file, or add --replace.");
		}
	}

	static String entryOf(String table) {
		return "tables/" + table + ".copy";
	}

	/** A stream for the rows of a table, to be closed before the next one begins. */
	OutputStream table(String name) throws IOException {
		return entry(entryOf(name));
	}

	private OutputStream entry(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(this.time);
		this.zip.putNextEntry(entry);
		return new FilterOutputStream(this.zip) {

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				this.out.write(bytes, offset, length);
			}

			@Override
			public void close() throws IOException {
				BackupWriter.this.zip.closeEntry();
			}

		};
	}

	/** Ends the file and gives it its name. */
	void finish(Manifest manifest) throws IOException {
		try (OutputStream entry = entry(MANIFEST)) {
			entry.write(JsonMapper.builder()
				.enable(SerializationFeature.INDENT_OUTPUT)
				.build()
				.writeValueAsBytes(manifest));
		}
		this.zip.finish();
		this.zip.flush();
		byte[] digits = HexFormat.of().formatHex(this.digest.digest()).getBytes(StandardCharsets.US_ASCII);
		this.channel.write(ByteBuffer.wrap(digits), this.channel.size() - digits.length);
		this.channel.force(true);
		this.channel.close();
		requireFree(this.target, this.replace);
		Files.move(this.part, this.target, StandardCopyOption.ATOMIC_MOVE);
		if (POSIX) {
			try (FileChannel directory = FileChannel.open(this.target.getParent(), StandardOpenOption.READ)) {
				directory.force(true);
			}
		}
	}

	/** Lets nothing lie about that was not finished. */
	@Override
	public void close() throws IOException {
		this.channel.close();
		Files.deleteIfExists(this.part);
	}

}
