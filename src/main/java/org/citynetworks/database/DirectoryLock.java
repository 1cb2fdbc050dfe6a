package org.citynetworks.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a data directory to one process; the operating system lets go of it when that
 * process ends, however it ends.
 */
final class DirectoryLock implements Closeable {

	/**
	 * Closing a second channel on a locked file would release the lock of the whole
	 * process on POSIX systems, so a directory held here is not opened again.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	/** Far behind the holder's id, so that the id stays readable on Windows. */
	private static final long POSITION = Long.MAX_VALUE - 1;

	private final Path directory;

	private final FileChannel channel;

	private DirectoryLock(Path directory, FileChannel channel) {
		this.directory = directory;
		this.channel = channel;
	}

	/**
	 * Takes the lock of a directory that exists.
	 * @param directory a real path, so that two names of one directory are not two locks
	 * @throws DirectoryInUse when another process, or this one, holds it
	 */
	static DirectoryLock take(Path directory) throws IOException {
		if (!HELD.add(directory)) {
			throw inUse(directory, Long.toString(ProcessHandle.current().pid()));
		}
		try {
			return new DirectoryLock(directory, open(directory));
		}
		catch (IOException | RuntimeException ex) {
			HELD.remove(directory);
			throw ex;
		}
	}

	private static FileChannel open(Path directory) throws IOException {
		Path file = directory.resolve("lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock(POSITION, 1, false) == null) {
				throw inUse(directory, Files.readString(file).strip());
			}
			channel.truncate(0);
			channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
			return channel;
		}
		catch (IOException | RuntimeException ex) {
			channel.close();
			throw ex;
		}
	}

	private static DirectoryInUse inUse(Path directory, String holder) {
		return new DirectoryInUse(
				"The data directory %s is in use by the running site with the process id %s.".formatted(directory,
						holder.isEmpty() ? "unknown" : holder),
				"Stop that process first, or give this one a directory of its own with citynetworks.data-dir.");
	}

	@Override
	public void close() throws IOException {
		if (this.channel.isOpen()) {
			this.channel.close();
			HELD.remove(this.directory);
		}
	}

}
