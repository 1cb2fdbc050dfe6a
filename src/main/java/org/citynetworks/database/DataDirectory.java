package org.citynetworks.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The directory in which the embedded PostgreSQL keeps everything, held by this process
 * until it is closed. Whatever is made in it is made under another name first and renamed
 * when it is whole.
 */
final class DataDirectory implements Closeable {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private static final long ALMOST_NOTHING = 8L << 20;

	private final Path root;

	private final DirectoryLock lock;

	private DataDirectory(Path root, DirectoryLock lock) {
		this.root = root;
		this.lock = lock;
	}

	/**
	 * Opens the directory and makes it if need be.
	 * @throws DirectoryInUse when another process holds it
	 * @throws DatabaseFailure when it cannot be written
	 */
	static DataDirectory open(Path directory) {
		Path absolute = directory.toAbsolutePath().normalize();
		try {
			if (!Files.isDirectory(absolute)) {
				Files.createDirectories(absolute, forOwnerOnly("rwx------"));
			}
			Path root = absolute.toRealPath();
			return new DataDirectory(root, DirectoryLock.take(root));
		}
		catch (FileAlreadyExistsException ex) {
			throw new DatabaseFailure("The data directory %s is a file.".formatted(absolute),
					"Name a directory with citynetworks.data-dir.", ex);
		}
		catch (IOException ex) {
			throw failure(absolute, ex);
		}
	}

	/** The database cluster, as initdb makes it. */
	Path cluster() {
		return cluster(this.root);
	}

	static Path cluster(Path root) {
		return root.resolve("database");
	}

	Path logs() {
		return this.root.resolve("log");
	}

	Path passwordFile() {
		return passwordFile(this.root);
	}

	static Path passwordFile(Path root) {
		return root.resolve("password");
	}

	Path root() {
		return this.root;
	}

	/** The superuser's password, made at the first call of all times. */
	String password() throws IOException {
		if (!Files.exists(passwordFile())) {
			if (Files.exists(cluster())) {
				throw new DatabaseFailure("The password of the database is missing: %s.".formatted(passwordFile()),
						"Put the file back from a backup of the data directory; nothing was changed.");
			}
			make(passwordFile(), (part) -> {
				Files.createFile(part, forOwnerOnly("rw-------"));
				Files.writeString(part, newPassword() + "\n");
			});
		}
		return Files.readString(passwordFile()).strip();
	}

	/** A new password of 192 random bits. */
	static String newPassword() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** Makes a file or directory that is either whole or not there. */
	void make(Path target, Maker maker) throws IOException {
		Path part = target.resolveSibling(target.getFileName() + ".part");
		FileSystemUtils.deleteRecursively(part);
		maker.make(part);
		if (Files.isRegularFile(part)) {
			sync(part);
		}
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
		if (POSIX) {
			sync(this.root);
		}
	}

	static void sync(Path path) throws IOException {
		StandardOpenOption option = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
		try (FileChannel channel = FileChannel.open(path, option)) {
			channel.force(true);
		}
	}

	/** Says why something could not be done in this directory. */
	DatabaseFailure failure(IOException ex) {
		return failure(this.root, ex);
	}

	/**
	 * Whether a lack of room explains a failure.
	 * @param said what the failure says of itself; a program may have tidied up since
	 */
	boolean full(String said) {
		return full(this.root, said);
	}

	DatabaseFailure fullDisk(@Nullable Exception ex) {
		return fullDisk(this.root, ex);
	}

	static DatabaseFailure failure(Path directory, IOException ex) {
		if (full(directory, String.valueOf(ex.getMessage()))) {
			return fullDisk(directory, ex);
		}
		return new DatabaseFailure("The data directory %s cannot be used: %s.".formatted(directory, describe(ex)),
				"Let the user who runs the site write there and run programs from there, or name another directory with citynetworks.data-dir.",
				ex);
	}

	private static String describe(IOException ex) {
		String type = ex.getClass().getSimpleName().replace("Exception", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
		if (ex instanceof FileSystemException failed && failed.getReason() == null) {
			return "%s (%s)".formatted(type.toLowerCase(Locale.ROOT), failed.getFile());
		}
		return String.valueOf(ex.getMessage());
	}

	private static DatabaseFailure fullDisk(Path directory, @Nullable Exception ex) {
		return new DatabaseFailure("The disk of the data directory %s is full.".formatted(directory),
				"Free some space and start again; nothing was lost or deleted.", ex);
	}

	private static boolean full(Path directory, String said) {
		try {
			return said.contains("No space left") || Files.getFileStore(directory).getUsableSpace() < ALMOST_NOTHING;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static FileAttribute<?>[] forOwnerOnly(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

	/** Makes something at the path it is given. */
	@FunctionalInterface
	interface Maker {

		void make(Path part) throws IOException;

	}

}
