package org.citynetworks.backup;

import java.nio.file.Path;
import java.time.Clock;

import org.citynetworks.backup.Command.Deed;
import org.citynetworks.database.DatabaseFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class CommandTests {

	@TempDir
	private Path temp;

	@Test
	void saysWhatToDoWithWhichFile() {
		Command command = Command.of("--restore=/backups/a b.zip", "--replace", "--server.port=0").requireSense();
		assertThat(command.deed()).isEqualTo(Deed.RESTORE);
		assertThat(command.file()).isEqualTo(Path.of("/backups/a b.zip").toAbsolutePath());
		assertThat(command.replace()).isTrue();
		assertThat(command.needsDatabase()).isTrue();
		assertThat(Command.of("--backup=x").replace()).isFalse();
		assertThat(Command.of("--check=x").needsDatabase()).isFalse();
	}

	@Test
	void leavesEverythingElseToTheSite() {
		assertThat(BackupApplication.isAskedFor()).isFalse();
		assertThat(BackupApplication.isAskedFor("--server.port=0", "--replace", "backup", "--backups=x")).isFalse();
		assertThat(BackupApplication.isAskedFor("--server.port=0", "--backup")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--backup", "--backup=", "--backup=a --restore=a", "--backup=a --backup=b" })
	void touchesNoDatabaseWithoutOneDeedAndOneFile(String arguments) {
		Path data = this.temp.resolve("data");
		assertThatExceptionOfType(DatabaseFailure.class)
			.isThrownBy(() -> BackupApplication.run(Clock.systemUTC(),
					(arguments + " --spring.datasource.url= --citynetworks.data-dir=" + data).split(" ")))
			.withMessage("The command does not say which one thing to do with which one file.");
		assertThat(data).doesNotExist();
	}

	@Test
	void checksAFileWithoutADatabaseAndSaysWhatIsWrongInSentences(CapturedOutput output) {
		Path data = this.temp.resolve("data");
		Path file = this.temp.resolve("missing.zip");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> BackupApplication.run(Clock.systemUTC(),
				"--check=" + file, "--spring.datasource.url=", "--citynetworks.data-dir=" + data));
		assertThat(output).contains("There is no file " + file).doesNotContain("\tat ");
		assertThat(data).doesNotExist();
	}

}
