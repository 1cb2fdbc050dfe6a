package org.citynetworks.resilience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.citynetworks.database.EmbeddedTestPostgres;
import org.citynetworks.database.SiteProcess;

import static org.awaitility.Awaitility.await;

/**
 * A site with the embedded PostgreSQL, to which {@link Fault}s happen.
 */
final class Victim implements AutoCloseable {

	private static final int LONGEST_STOP_MILLIS = 2500;

	private final Path data;

	private final Random random;

	private SiteProcess site;

	private volatile String address;

	Victim(Path data, Random random) throws IOException {
		this.data = data;
		this.random = random;
		start();
	}

	/** Where it is now. */
	String address() {
		return this.address;
	}

	private void start() throws IOException {
		this.site = SiteProcess.start(ReceiptSite.class, this.data, "--server.port=0",
				"--spring.flyway.locations=classpath:db/migration,classpath:resilience");
		this.address = "http://127.0.0.1:" + this.site.port();
	}

	void suffer(Fault fault) throws IOException, InterruptedException {
		switch (fault) {
			case BACKEND_KILLED -> backend().destroyForcibly();
			case SERVER_KILLED -> server().destroyForcibly();
			case SITE_KILLED -> killSite();
			case BOTH_KILLED -> {
				server().destroyForcibly();
				killSite();
			}
			case BACKEND_STOPPED -> stop(backend());
			case SERVER_STOPPED -> stop(server());
			case SITE_STOPPED -> stop(ProcessHandle.of(this.site.pid()).orElseThrow());
		}
	}

	private void killSite() throws IOException {
		this.site.kill();
		this.site.exitCode();
		start();
	}

	private ProcessHandle server() throws IOException {
		return EmbeddedTestPostgres.process(this.data).orElseThrow();
	}

	/**
	 * One of the processes that serve a connection of the site; right after another fault
	 * there may be none yet.
	 */
	private ProcessHandle backend() {
		var backends = await().pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(5))
			.until(() -> server().children().filter(Victim::isBackend).toList(), (found) -> !found.isEmpty());
		return backends.get(this.random.nextInt(backends.size()));
	}

	private static boolean isBackend(ProcessHandle process) {
		try {
			return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
				.startsWith("postgres: citynetworks_site citynetworks");
		}
		catch (IOException ex) {
			// It has just ended
			return false;
		}
	}

	private void stop(ProcessHandle process) throws IOException, InterruptedException {
		signal("-STOP", process);
		TimeUnit.MILLISECONDS.sleep(500 + this.random.nextInt(LONGEST_STOP_MILLIS - 500));
		signal("-CONT", process);
	}

	private static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
		new ProcessBuilder(List.of("kill", signal, Long.toString(process.pid()))).inheritIO().start().waitFor();
	}

	@Override
	public void close() {
		this.site.close();
	}

}
