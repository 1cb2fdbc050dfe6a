package org.citynetworks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The embedded PostgreSQL of a site that runs in another process. The passwords of the
 * roles are known to that process alone, so the superuser comes and takes on that of the
 * owner; only who may read the data directory can do that.
 */
record RunningPostgres(String port, String password) implements JdbcConnectionDetails {

	/** The lines of postmaster.pid, counted from 0. */
	private static final int PORT = 3;

	private static final int STATUS = 7;

	/**
	 * Finds the server that runs on a data directory.
	 * @throws DatabaseFailure when it does not answer yet, or no longer
	 */
	static RunningPostgres in(Path directory) {
		try {
			List<String> lines = Files.readAllLines(DataDirectory.cluster(directory).resolve("postmaster.pid"));
			if (lines.size() > STATUS && lines.get(STATUS).strip().equals("ready")) {
				return new RunningPostgres(lines.get(PORT).strip(),
						Files.readString(DataDirectory.passwordFile(directory)).strip());
			}
			throw notReady(directory);
		}
		catch (NoSuchFileException ex) {
			throw notReady(directory);
		}
		catch (IOException ex) {
			throw DataDirectory.failure(directory, ex);
		}
	}

	private static DatabaseFailure notReady(Path directory) {
		return new DatabaseFailure(
				"The site that runs in the data directory %s is only starting or stopping.".formatted(directory),
				"Try again when it has done so.");
	}

	@Override
	public String getJdbcUrl() {
		return SiteDatabase.url(Integer.parseInt(this.port)) + "?options=-c%20role%3D" + SiteDatabase.OWNER;
	}

	@Override
	public String getUsername() {
		return "postgres";
	}

	@Override
	public String getPassword() {
		return this.password;
	}

}
