package org.citynetworks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerLogTests {

	private static final String CUT_OFF = "2026-11-21 09:00:00 UTC [7] FATAL:  terminating connection due to administrator command\n";

	@TempDir
	private Path temp;

	private ServerLog log;

	@BeforeEach
	void begin() throws IOException {
		this.log = new ServerLog(this.temp);
		Files.writeString(this.temp.resolve("server-2026-11-21_090000.txt"), CUT_OFF);
		this.log.begin();
	}

	@Test
	void givesTheReasonOfThisStartAndNotOfAnEarlierRun() throws IOException {
		Files.writeString(this.log.startFile(),
				"postgres: could not find the database system\nExpected to find it here\n");
		assertThat(this.log.reason()).isEqualTo("could not find the database system Expected to find it here");
	}

	@Test
	void readsTheServersOwnFileOnceItHasOne() throws IOException {
		Files.writeString(this.log.startFile(), "2026-11-21 10:00:00 UTC [8] LOG:  redirecting log output\n");
		Files.writeString(this.temp.resolve("server-2026-11-21_100000.txt"),
				"2026-11-21 10:00:00 UTC [8] FATAL:  could not write lock file\n");
		assertThat(this.log.reason()).isEqualTo("could not write lock file");
	}

}
