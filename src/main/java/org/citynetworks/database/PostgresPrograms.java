package org.citynetworks.database;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the programs of an unpacked PostgreSQL: initdb and pg_ctl.
 */
final class PostgresPrograms {

	/**
	 * PostgreSQL refuses to run as root. In a user namespace without a mapping root is
	 * nobody, while its files stay its own.
	 */
	private static final List<String> NOT_AS_ROOT = List.of("unshare", "--user");

	private final Path home;

	private final List<String> prefix;

	PostgresPrograms(Path home) {
		this.home = home;
		this.prefix = isRoot() ? NOT_AS_ROOT : List.of();
	}

	/**
	 * Checks that PostgreSQL agrees to run under this user.
	 * @throws DatabaseFailure for root on a system without user namespaces
	 */
	static void requireUsableUser() {
		if (isRoot() && !canLeaveRoot()) {
			throw new DatabaseFailure("PostgreSQL does not run as root, and this system has no user namespaces.",
					"Run the site as an ordinary user, or name a PostgreSQL server with spring.datasource.url.");
		}
	}

	private static boolean isRoot() {
		try {
			Path self = Path.of("/proc/self");
			return Files.exists(self) ? Files.getAttribute(self, "unix:uid").equals(0)
					: "root".equals(System.getProperty("user.name"));
		}
		catch (IOException | UnsupportedOperationException ex) {
			return false;
		}
	}

	private static boolean canLeaveRoot() {
		List<String> command = new ArrayList<>(NOT_AS_ROOT);
		command.add("true");
		try {
			return execute(new ProcessBuilder(command)).succeeded();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Runs a program to its end, with what it prints. */
	Result run(String program, List<String> arguments) throws IOException {
		return execute(builder(program, arguments));
	}

	/**
	 * Runs a program to its end, without what it prints: a server that it leaves running
	 * may hold on to the output.
	 */
	Result runQuietly(String program, List<String> arguments) throws IOException {
		return execute(builder(program, arguments).redirectOutput(Redirect.DISCARD));
	}

	private ProcessBuilder builder(String program, List<String> arguments) {
		List<String> command = new ArrayList<>(this.prefix);
		command.add(this.home.resolve("bin").resolve(program).toString());
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		builder.environment().put("LC_ALL", "C");
		return builder;
	}

	private static Result execute(ProcessBuilder builder) throws IOException {
		Process process = builder.redirectErrorStream(true).start();
		process.getOutputStream().close();
		try (InputStream printed = process.getInputStream()) {
			String output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
			return new Result(process.waitFor(), output.strip());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for " + builder.command().get(0), ex);
		}
	}

	/**
	 * How a program ended.
	 *
	 * @param output what it printed, both of its streams
	 */
	record Result(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

	}

}
