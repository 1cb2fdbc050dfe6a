package org.citynetworks.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.citynetworks.backup.Manifest.TableEntry;
import org.citynetworks.database.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup that is whole: not a byte of it is other than when it was written.
 */
final class BackupFile implements Closeable {

	private static final int DIGITS = BackupWriter.NO_DIGEST.length();

	private final Path path;

	private final ZipFile zip;

	private final Manifest manifest;

	private BackupFile(Path path, ZipFile zip, Manifest manifest) {
		this.path = path;
		this.zip = zip;
		this.manifest = manifest;
	}

	/**
	 * Reads the file once from end to end, then its manifest.
	 * @throws DatabaseFailure when it is no backup, or not a whole one
	 */
	static BackupFile open(Path path) throws IOException {
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
			throw new DatabaseFailure("There is no file %s that can be read.".formatted(path), "Name a backup.");
		}
		if (!hasItsDigest(path)) {
			throw new DatabaseFailure("%s is damaged, cut short, or no backup at all.".formatted(path),
					"Use another backup; nothing was changed.");
		}
		ZipFile zip = new ZipFile(path.toFile());
		try {
			return new BackupFile(path, zip, manifest(path, zip));
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	private static boolean hasItsDigest(Path path) throws IOException {
		MessageDigest digest = TableSum.sha256();
		try (InputStream bytes = Files.newInputStream(path)) {
			byte[] buffer = new byte[1 << 16];
			long rest = Files.size(path) - DIGITS;
			while (rest > 0) {
				int read = bytes.readNBytes(buffer, 0, (int) Math.min(rest, buffer.length));
				if (read == 0) {
					return false;
				}
				digest.update(buffer, 0, read);
				rest -= read;
			}
			digest.update(BackupWriter.NO_DIGEST.getBytes(StandardCharsets.US_ASCII));
			String digits = new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
			return digits.equals(HexFormat.of().formatHex(digest.digest()));
		}
	}

	private static Manifest manifest(Path path, ZipFile zip) throws IOException {
		try (InputStream json = entry(zip, BackupWriter.MANIFEST)) {
			byte[] bytes = json.readAllBytes();
			JsonMapper mapper = JsonMapper.shared();
			int format = mapper.readTree(bytes).path("format").asInt();
			if (format > Manifest.FORMAT) {
				throw new DatabaseFailure("%s was written by a newer release of this program.".formatted(path),
						"Use that release; nothing was changed.");
			}
			return mapper.readValue(bytes, Manifest.class);
		}
		catch (JacksonException ex) {
			throw new DatabaseFailure("The manifest of %s cannot be read.".formatted(path), "Use another backup.", ex);
		}
	}

	Manifest manifest() {
		return this.manifest;
	}

	/** The rows of a table, as COPY reads them. */
	InputStream rows(TableEntry entry) throws IOException {
		return entry(this.zip, BackupWriter.entryOf(entry.table().name()));
	}

	private static InputStream entry(ZipFile zip, String name) throws IOException {
		@Nullable ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new IOException("%s is missing in %s".formatted(name, zip.getName()));
		}
		return zip.getInputStream(entry);
	}

	/**
	 * Reads all rows and adds them up again.
	 * @throws DatabaseFailure when they are not those of the manifest
	 */
	void requireItsSums() throws IOException {
		for (TableEntry entry : this.manifest.tables()) {
			try (InputStream rows = rows(entry); TableSum sum = new TableSum(OutputStream.nullOutputStream())) {
				rows.transferTo(sum);
				if (!sum.contents().equals(entry.contents())) {
					throw new DatabaseFailure("The table %s in %s is not what its manifest says."
						.formatted(entry.table().name(), this.path), "Use another backup.");
				}
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
