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
 * A {@link SmallSite} in a process of its own, which a test may kill.
 */
final class SiteProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Process process;

	private final Path output;

	private SiteProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	static SiteProcess start(Path data, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), SmallSite.class.getName(), "--citynetworks.data-dir=" + data,
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
	int port() {
		Matcher port = Pattern.compile("Jetty started on port (\\d+)").matcher("");
		await().atMost(PATIENCE).until(() -> !this.process.isAlive() || port.reset(output()).find());
		assertThat(output()).containsPattern(port.pattern());
		await().atMost(PATIENCE).until(() -> output().contains("Started SmallSite"));
		return Integer.parseInt(port.group(1));
	}

	void waitFor(String words) {
		await().atMost(PATIENCE).until(() -> output().contains(words));
	}

	long pid() {
		return this.process.pid();
	}

	/** Asks the process to end, as SIGTERM does. */
	void terminate() {
		this.process.destroy();
	}

	/** Ends the process on the spot, as SIGKILL does. */
	void kill() {
		this.process.destroyForcibly();
	}

	/** Waits until the process has ended, and returns its exit code. */
	int exitCode() {
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
