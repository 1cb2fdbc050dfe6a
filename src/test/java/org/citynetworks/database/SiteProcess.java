package org.citynetworks.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A site in a process of its own, which a test may kill.
 */
public final class SiteProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Pattern PORT = Pattern.compile("Jetty started on port (\\d+)");

	private static final Pattern STARTED = Pattern.compile("Started \\w+ in ");

	private final Process process;

	private final Path output;

	private SiteProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/** Starts a {@link SmallSite}. */
	static SiteProcess start(Path data, String... arguments) throws IOException {
		return start(SmallSite.class, data, arguments);
	}

	/**
	 * Starts an application.
	 * @param data where its PostgreSQL lives, if it has one of its own; what it prints
	 * goes into a file beside
	 */
	public static SiteProcess start(Class<?> application, Path data, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), application.getName(), "--citynetworks.data-dir=" + data,
				"--server.address=127.0.0.1", "--logging.level.com.zaxxer.hikari=info",
				"--logging.level.org.springframework.boot.jetty.JettyWebServer=info"));
		command.addAll(List.of(arguments));
		Path output = Files.createTempFile(data.getParent(), "output", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(Redirect.to(output.toFile()));
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_"));
		return new SiteProcess(builder.start(), output);
	}

	/** Waits until the site answers, and returns its port. */
	public int port() {
		await().atMost(PATIENCE).until(() -> !this.process.isAlive() || STARTED.matcher(output()).find());
		assertThat(output()).containsPattern(STARTED);
		Matcher port = PORT.matcher(output());
		assertThat(port.find()).isTrue();
		return Integer.parseInt(port.group(1));
	}

	void waitFor(String words) {
		await().atMost(PATIENCE).until(() -> output().contains(words));
	}

	public long pid() {
		return this.process.pid();
	}

	/** Asks the process to end, as SIGTERM does. */
	void terminate() {
		this.process.destroy();
	}

	/** Ends the process on the spot, as SIGKILL does. */
	public void kill() {
		this.process.destroyForcibly();
	}

	/** Waits until the process has ended, and returns its exit code. */
	public int exitCode() {
		await().atMost(PATIENCE).until(() -> !this.process.isAlive());
		return this.process.exitValue();
	}

	String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@Override
	public void close() {
		if (this.process.isAlive()) {
			terminate();
			exitCode();
		}
	}

}
