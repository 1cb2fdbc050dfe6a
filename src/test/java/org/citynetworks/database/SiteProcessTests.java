package org.citynetworks.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator sees when the site's process is started, stopped and killed.
 */
class SiteProcessTests {

	@TempDir
	private Path temp;

	private Path data;

	@BeforeEach
	void putTheProgramsThere() throws IOException {
		this.data = TestDirectories.withPrograms(this.temp.resolve("data")).toRealPath();
	}

	@Test
	void aSecondSiteLeavesTheFirstAloneAndAKilledOneHoldsNobodyUp() throws Exception {
		Path pidFile = this.data.resolve("database/postmaster.pid");
		try (SiteProcess first = SiteProcess.start(this.data, "--server.port=0")) {
			first.port();
			try (SiteProcess second = SiteProcess.start(this.data, "--server.port=0")) {
				assertThat(second.exitCode()).isEqualTo(1);
				assertThat(second.output())
					.contains("The data directory %s is in use by the running site with the process id %d."
						.formatted(this.data, first.pid()))
					.doesNotContain("\tat ");
			}
			String server = Files.readAllLines(pidFile).get(0);
			first.kill();
			first.exitCode();
			assertThat(ProcessHandle.of(Long.parseLong(server))).isPresent();
			try (SiteProcess next = SiteProcess.start(this.data, "--server.port=0")) {
				next.port();
				assertThat(next.output()).contains("left behind, process id " + server);
			}
		}
		assertThat(pidFile).doesNotExist();
	}

	@Test
	void answersWhatWasAskedBeforeItStopsAndStopsTheDatabaseLast() throws Exception {
		try (SiteProcess site = SiteProcess.start(this.data, "--server.port=0")) {
			URI page = URI.create("http://127.0.0.1:%d/".formatted(site.port()));
			CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
				.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
			site.waitFor("A request began");
			site.terminate();
			assertThat(answer.get().body()).isEqualTo("written");
			assertThat(site.exitCode()).isEqualTo(143);
			assertThat(site.output()).containsSubsequence("Graceful shutdown complete", "Shutdown completed",
					"PostgreSQL has stopped");
		}
		assertThat(this.data.resolve("database/postmaster.pid")).doesNotExist();
	}

	@Test
	void saysThatThePortIsTakenAndLeavesNoServerBehind() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				SiteProcess site = SiteProcess.start(this.data, "--server.port=" + taken.getLocalPort())) {
			assertThat(site.exitCode()).isEqualTo(1);
			assertThat(site.output())
				.contains("Web server failed to start. Port %d was already in use.".formatted(taken.getLocalPort()))
				.contains("PostgreSQL has stopped")
				.doesNotContain("\tat ");
		}
		assertThat(this.data.resolve("database/postmaster.pid")).doesNotExist();
	}

	@Test
	void saysWhatIsWrongWithADamagedDatabase() throws Exception {
		Files.createDirectories(this.data.resolve("database/global"));
		Files.writeString(this.data.resolve("database/PG_VERSION"), "18\n");
		Files.writeString(this.data.resolve("password"), "none\n");
		try (SiteProcess site = SiteProcess.start(this.data, "--server.port=0")) {
			assertThat(site.exitCode()).isEqualTo(1);
			assertThat(site.output()).contains("PostgreSQL does not start on " + this.data.resolve("database"))
				.contains("put the data directory back from a backup")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void saysThatANamedServerCannotBeReachedAndStartsNoOther() throws Exception {
		Path untouched = this.temp.resolve("untouched");
		try (SiteProcess site = SiteProcess.start(untouched, "--server.port=0",
				"--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/site?password=secret")) {
			assertThat(site.exitCode()).isEqualTo(1);
			assertThat(site.output())
				.contains("The database at jdbc:postgresql://127.0.0.1:1/site cannot be used: Connection refused")
				.doesNotContain("secret")
				.doesNotContain("\tat ");
		}
		assertThat(untouched).doesNotExist();
	}

}
