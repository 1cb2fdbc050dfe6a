package org.citynetworks.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.citynetworks.backup.Manifest.TableEntry;
import org.citynetworks.backup.TableSum.Contents;
import org.citynetworks.database.DatabaseFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BackupFileTests {

	private static final Table WORD = new Table("word", List.of(new Table.Column("word", "text")));

	@TempDir
	private Path temp;

	private Path file;

	@BeforeEach
	void write() throws IOException {
		this.file = write("backup.zip", Manifest.FORMAT);
	}

	private Path write(String name, int format) throws IOException {
		Path file = this.temp.resolve(name);
		try (BackupWriter writer = BackupWriter.create(file, false, SmallDatabase.NOW)) {
			TableSum sum;
			try (OutputStream rows = writer.table("word")) {
				sum = new TableSum(rows);
				sum.write("one\ntwo\n".getBytes(StandardCharsets.UTF_8));
			}
			writer.finish(new Manifest(format, "test", "1", "18", Instant.EPOCH,
					List.of(new TableEntry(WORD, sum.contents())), List.of()));
		}
		return file;
	}

	@Test
	void saysWhatIsInIt() throws IOException {
		try (BackupFile backup = BackupFile.open(this.file)) {
			backup.requireItsSums();
			TableEntry entry = backup.manifest().tables().get(0);
			assertThat(entry.table()).isEqualTo(WORD);
			assertThat(backup.rows(entry)).hasContent("one\ntwo\n");
		}
	}

	@Test
	void aChangeOfAnyByteIsNoticed() throws IOException {
		byte[] bytes = Files.readAllBytes(this.file);
		for (int i = 0; i < bytes.length; i++) {
			byte[] changed = bytes.clone();
			changed[i] ^= 1;
			assertRefused(changed, i);
		}
	}

	@Test
	void aFileThatIsCutShortIsNoticed() throws IOException {
		byte[] bytes = Files.readAllBytes(this.file);
		for (int i = 0; i < bytes.length; i++) {
			assertRefused(Arrays.copyOf(bytes, i), i);
		}
	}

	private void assertRefused(byte[] bytes, int position) throws IOException {
		Path damaged = Files.write(this.temp.resolve("damaged.zip"), bytes);
		assertThatExceptionOfType(DatabaseFailure.class).as("byte %d", position)
			.isThrownBy(() -> BackupFile.open(damaged).close())
			.withMessage(damaged + " is damaged, cut short, or no backup at all.");
	}

	@Test
	void aNewerFormatIsRefused() throws IOException {
		Path newer = write("newer.zip", Manifest.FORMAT + 1);
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> BackupFile.open(newer).close())
			.withMessage(newer + " was written by a newer release of this program.");
	}

	@Test
	void theSameRowsHaveTheSameSumHoweverTheyCome() throws IOException {
		Contents one = sum("a\nb\nb\n");
		assertThat(one.rows()).isEqualTo(3);
		assertThat(sum("b\n", "a", "\nb", "\n")).isEqualTo(one);
		assertThat(sum("b\na\na\n").sum()).isNotEqualTo(one.sum());
		assertThat(sum("a\nbb\n\n").sum()).isNotEqualTo(one.sum());
		assertThat(sum().sum()).isEqualTo("0".repeat(64));
	}

	private static Contents sum(String... parts) throws IOException {
		try (TableSum sum = new TableSum(OutputStream.nullOutputStream())) {
			for (String part : parts) {
				sum.write(part.getBytes(StandardCharsets.UTF_8));
			}
			return sum.contents();
		}
	}

}
