package org.citynetworks.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the embedded server writes about itself: one file until it has started, then files
 * of at most 2 MB, of which the newest ten are kept.
 */
final class ServerLog {

	private static final int KEPT = 10;

	/** A line without a date goes on where the one before it ended. */
	private static final Pattern GRAVE = Pattern.compile("(?:FATAL|PANIC|postgres): +(.*(?:\\R(?!\\d{4}-).*)*)");

	private final Path directory;

	ServerLog(Path directory) {
		this.directory = directory;
	}

	/** What the server says before it has opened a file of its own. */
	Path startFile() {
		return this.directory.resolve("start.txt");
	}

	/** Makes room for what the next start says. */
	void begin() throws IOException {
		Files.createDirectories(this.directory);
		Files.write(startFile(), new byte[0]);
		prune();
	}

	/** The settings that make the server write here; relative to its data. */
	static List<String> settings() {
		return List.of("logging_collector=on", "log_directory=../log", "log_filename=server-%Y-%m-%d_%H%M%S.txt",
				"log_rotation_size=2MB", "log_rotation_age=0");
	}

	/**
	 * The last grave thing that the server said since {@link #begin}, or nothing. What it
	 * says before it opens a file of its own comes first: without such a file the newest
	 * one is about an earlier run.
	 */
	String reason() throws IOException {
		String reason = lastGrave(startFile());
		Optional<Path> newest = files().findFirst();
		return (reason.isEmpty() && newest.isPresent()) ? lastGrave(newest.get()) : reason;
	}

	private static String lastGrave(Path file) throws IOException {
		return GRAVE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
			.results()
			.map((match) -> match.group(1).replaceAll("\\s+", " ").strip())
			.reduce("", (before, last) -> last);
	}

	void prune() throws IOException {
		for (Path file : files().skip(KEPT).toList()) {
			Files.deleteIfExists(file);
		}
	}

	/** The server's own files, newest first; their names sort by time. */
	private Stream<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("server-"))
				.sorted(Comparator.reverseOrder())
				.toList()
				.stream();
		}
	}

}
