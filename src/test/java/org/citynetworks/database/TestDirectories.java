package org.citynetworks.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.citynetworks.TestDatabase;

/**
 * Data directories in which PostgreSQL lies unpacked already, so that a test does not
 * wait for that.
 */
public final class TestDirectories {

	private TestDirectories() {
	}

	/** Puts the programs into a data directory that may not exist yet. */
	public static Path withPrograms(Path directory) {
		try {
			Path shared = Path.of("target", TestDatabase.own("test-programs"));
			try (DataDirectory source = DataDirectory.open(shared)) {
				PostgresBundle bundle = PostgresBundle.find();
				bundle.unpack(source);
				Files.createDirectories(directory);
				link(bundle.home(source), directory.toRealPath());
			}
			return directory;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Hard links, for a server is told from others by where its program lies. */
	private static void link(Path home, Path target) throws IOException {
		Files.walkFileTree(home, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
					throws IOException {
				Files.createDirectories(target.resolve(home.getParent().relativize(directory)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path copy = target.resolve(home.getParent().relativize(file));
				if (attributes.isSymbolicLink()) {
					Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
				}
				else {
					Files.createLink(copy, file);
				}
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
