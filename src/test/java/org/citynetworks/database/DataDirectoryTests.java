package org.citynetworks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryTests {

	@TempDir
	private Path temp;

	@Test
	void servesOneHolderAtATime() throws IOException {
		Path path = this.temp.resolve("data");
		try (DataDirectory first = DataDirectory.open(path)) {
			assertThat(first.root()).isEqualTo(path.toRealPath());
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> DataDirectory.open(path))
				.withMessage("The data directory %s is in use by the running site with the process id %d."
					.formatted(path.toRealPath(), ProcessHandle.current().pid()))
				.satisfies((failure) -> assertThat(failure.action()).contains("citynetworks.data-dir"));
		}
		DataDirectory.open(path).close();
	}

	@Test
	void isNotAFile() throws IOException {
		Path file = Files.createFile(this.temp.resolve("data"));
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> DataDirectory.open(file))
			.withMessage("The data directory %s is a file.".formatted(file));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void mustBeWritable() {
		// Not even root can make a directory there.
		Path path = Path.of("/proc/city-networks");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> DataDirectory.open(path))
			.withMessageStartingWith("The data directory /proc/city-networks cannot be used: ")
			.satisfies((failure) -> assertThat(failure.action()).contains("citynetworks.data-dir"));
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void keepsOnePasswordThatOnlyItsOwnerReads() throws IOException {
		String password;
		try (DataDirectory directory = DataDirectory.open(this.temp.resolve("data"))) {
			password = directory.password();
			assertThat(password).hasSizeGreaterThanOrEqualTo(32);
			assertThat(permissions(directory.passwordFile())).isEqualTo("rw-------");
			assertThat(permissions(directory.root())).isEqualTo("rwx------");
		}
		try (DataDirectory directory = DataDirectory.open(this.temp.resolve("data"))) {
			assertThat(directory.password()).isEqualTo(password).isNotEqualTo(DataDirectory.newPassword());
		}
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	@Test
	void makesNoNewPasswordForAnOldDatabase() throws IOException {
		try (DataDirectory directory = DataDirectory.open(this.temp)) {
			Files.createDirectory(directory.cluster());
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(directory::password)
				.withMessageContaining("password of the database is missing");
			assertThat(directory.passwordFile()).doesNotExist();
		}
	}

	@Test
	void leavesNothingHalfMadeUnderItsName() throws IOException {
		try (DataDirectory directory = DataDirectory.open(this.temp)) {
			Path target = directory.root().resolve("thing");
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> directory.make(target, (part) -> {
				Files.createDirectory(part);
				Files.createFile(part.resolve("first half"));
				throw new IOException("killed");
			}));
			assertThat(target).doesNotExist();
			directory.make(target, (part) -> Files.createDirectory(part));
			assertThat(target).isEmptyDirectory();
		}
	}

}
