package org.citynetworks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.database.PostgresPrograms.Result;

/**
 * The server process over the data of one directory: makes the data, starts it, stops it,
 * tells it from everybody else's processes.
 */
final class PostgresServer {

	/** No system gives a process this id. */
	private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

	/** Given at each start, so that no file in the directory can undo them. */
	private static final List<String> SETTINGS = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on",
			"listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=30", "timezone=UTC",
			"lc_messages=C");

	private final DataDirectory directory;

	private final PostgresPrograms programs;

	private final ServerLog log;

	PostgresServer(DataDirectory directory, Path home) {
		this.directory = directory;
		this.programs = new PostgresPrograms(home);
		this.log = new ServerLog(directory.logs());
	}

	/**
	 * Checks that a server of this major version can read the data, if there is any.
	 * @throws DatabaseFailure when it cannot
	 */
	static void requireReadable(DataDirectory directory, String major) {
		if (!Files.exists(directory.cluster())) {
			return;
		}
		String version;
		try {
			version = Files.readString(directory.cluster().resolve("PG_VERSION")).strip();
		}
		catch (IOException ex) {
			throw new DatabaseFailure(
					"The database in %s is damaged: its file PG_VERSION cannot be read.".formatted(directory.cluster()),
					"Put the data directory back from a backup, or name another one with citynetworks.data-dir; "
							+ "nothing was changed.",
					ex);
		}
		if (!version.equals(major)) {
			throw new DatabaseFailure(
					"The database in %s was made by PostgreSQL %s, and this application brings PostgreSQL %s."
						.formatted(directory.cluster(), version, major),
					"Take a backup with the release of the site that made it and restore that into another directory, "
							+ "or run that release; nothing was changed.");
		}
	}

	/** Makes the data, unless they are there already. */
	void initialise() throws IOException {
		if (Files.exists(this.directory.cluster())) {
			return;
		}
		this.directory.make(this.directory.cluster(), (part) -> {
			Result result = this.programs.run("initdb",
					List.of("--pgdata=" + part, "--username=postgres", "--pwfile=" + this.directory.passwordFile(),
							"--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin",
							"--builtin-locale=C.UTF-8", "--locale=C", "--data-checksums", "--no-instructions"));
			if (!result.succeeded()) {
				throw uninitialised(result);
			}
		});
	}

	private DatabaseFailure uninitialised(Result result) {
		if (this.directory.full(result.output())) {
			return this.directory.fullDisk(null);
		}
		return new DatabaseFailure(
				"PostgreSQL cannot make a database in %s: %s.".formatted(this.directory.cluster(),
						result.output().replaceAll("\\s+", " ")),
				"Mend what it complains about and start again, or name a PostgreSQL server with spring.datasource.url.");
	}

	/**
	 * Starts the server and waits until it answers.
	 * @throws DatabaseFailure with the reason that the server gives
	 */
	void start(int port) throws IOException {
		disownPidFile();
		this.log.begin();
		String settings = Stream.of(SETTINGS, ServerLog.settings(), List.of("port=" + port))
			.flatMap(List::stream)
			.map((setting) -> "-c " + setting)
			.collect(Collectors.joining(" "));
		// Recovery after a crash may take minutes; it must not be cut short.
		Result result = control("start", "--timeout=600", "--log=" + this.log.startFile(), "--options=" + settings);
		if (!result.succeeded() || running().isEmpty()) {
			throw refused();
		}
	}

	private DatabaseFailure refused() throws IOException {
		String reason = this.log.reason();
		if (this.directory.full(reason)) {
			return this.directory.fullDisk(null);
		}
		return new DatabaseFailure(
				"PostgreSQL does not start on %s: %s.".formatted(this.directory.cluster(),
						reason.isEmpty() ? "it gives no reason" : reason),
				("Read its words in %s. If the data are damaged, put the data directory back from a backup; "
						+ "nothing was deleted.")
					.formatted(this.directory.logs()));
	}

	/**
	 * Stops the server if it runs: whoever is connected is cut off, what was confirmed is
	 * kept.
	 */
	void stop() throws IOException {
		if (running().isPresent()) {
			control("stop", "--mode=fast", "--timeout=60");
			if (running().isPresent()) {
				throw new IOException("PostgreSQL has not stopped within a minute");
			}
		}
	}

	/** The server that runs on this data, whoever started it. */
	Optional<ProcessHandle> running() throws IOException {
		return processOfPidFile().filter(this::isServer);
	}

	void pruneLog() throws IOException {
		this.log.prune();
	}

	private Result control(String verb, String... arguments) throws IOException {
		List<String> all = new ArrayList<>(List.of(verb, "--pgdata=" + this.directory.cluster(), "--wait", "--silent"));
		all.addAll(Arrays.asList(arguments));
		return this.programs.runQuietly("pg_ctl", all);
	}

	private Path pidFile() {
		return this.directory.cluster().resolve("postmaster.pid");
	}

	private Optional<ProcessHandle> processOfPidFile() throws IOException {
		try (Stream<String> lines = Files.lines(pidFile())) {
			return lines.findFirst()
				.map(String::strip)
				.filter((pid) -> pid.matches("[0-9]{1,10}"))
				.flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Its program lies in our directory and, where the system tells, its arguments name
	 * our data.
	 */
	private boolean isServer(ProcessHandle process) {
		ProcessHandle.Info info = process.info();
		return process.isAlive()
				&& info.command().filter((command) -> Path.of(command).startsWith(this.directory.root())).isPresent()
				&& info.arguments()
					.map((arguments) -> List.of(arguments).contains(this.directory.cluster().toString()))
					.orElse(true);
	}

	/**
	 * After a crash the id in the file may belong to somebody else's process by now.
	 * PostgreSQL would take that process for a server and refuse to start. The rest of
	 * the file stays, for by it PostgreSQL finds out whether a part of the old server
	 * still runs.
	 */
	private void disownPidFile() throws IOException {
		Optional<ProcessHandle> process = processOfPidFile();
		if (process.isPresent() && !isServer(process.get())) {
			List<String> lines = new ArrayList<>(Files.readAllLines(pidFile()));
			lines.set(0, NOBODY);
			Files.write(pidFile(), lines);
		}
	}

}
