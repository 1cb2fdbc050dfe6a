package org.citynetworks.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.citynetworks.backup.Manifest.TableEntry;
import org.citynetworks.backup.SmallDatabase.Release;
import org.citynetworks.database.DatabaseFailure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@SpringBootTest(classes = BackupTests.Nothing.class)
class BackupTests {

	private static final String ODD = "\"Odd \"\"name\"";

	@TempDir
	private Path temp;

	private Path file;

	private static SmallDatabase source;

	private static SmallDatabase target;

	@BeforeAll
	static void make() {
		source = SmallDatabase.named("_source");
		target = SmallDatabase.named("_target");
	}

	@BeforeEach
	void fill() throws SQLException {
		this.file = this.temp.resolve("backup.zip");
		source.empty().migrate(Release.FIRST);
		target.empty();
		source.execute(
				"""
						insert into person (name, boss) values ('Nobody''s boss', null), ('Ada \\ Łódź\tand\nmore 東京', 2), ('', 3);
						update person set boss = 4 where id = 2;
						insert into team (lead, name) values (2, 'Δ');
						update person set team = 1;
						insert into "Odd ""name" values
							(0.1, '2026-11-22 10:00:00.123456+05:30', '0005-02-28 BC', '1 year -2 days 03:04:05.6',
							 '{"b": 1, "a": [1.10, null]}', '\\x00ff0a5c', 123456789012345678901234567890.123, '{a,NULL,"b,c"}', true),
							('-0', 'infinity', '-infinity', null, 'null', '', 'NaN', '{}', null),
							(1.7976931348623157e308, null, null, null, null, null, 1.00, null, false),
							('NaN', null, null, null, null, null, 1.00, null, false),
							('NaN', null, null, null, null, null, 1.00, null, false);
						select nextval('number_by_hand')""");
	}

	@Test
	void bringsBackEveryValue() throws Exception {
		Manifest manifest = source.backUp(this.file);
		target.restore(this.file, Release.FIRST);
		assertThat(target.differences(manifest)).isEmpty();
		String all = "select t::text from %s t order by 1";
		for (String table : List.of("person", "team", "log", ODD, "flyway_schema_history")) {
			assertThat(target.rows(all.formatted(table))).isEqualTo(source.rows(all.formatted(table))).isNotEmpty();
		}
		assertThat(target.value("select upper_name from team")).isEqualTo("Δ");
		assertThat(manifest.takenAt()).isEqualTo(SmallDatabase.NOW);
	}

	@Test
	void holdsEveryTableAndSequence() throws Exception {
		Manifest manifest = source.backUp(this.file);
		assertThat(manifest.tables()).extracting((entry) -> entry.table().name())
			.containsExactly("Odd \"name", "data_version", "flyway_schema_history", "log", "person", "team");
		assertThat(manifest.sequences()).extracting(Manifest.Sequence::name)
			.containsExactly("number_by_hand", "person_id_seq", "team_id_seq");
	}

	@Test
	void leavesKeysIndexesAndTriggersAsTheyWere() throws Exception {
		source.backUp(this.file);
		target.restore(this.file, Release.FIRST);
		assertThat(target.definitions()).isEqualTo(source.definitions());
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> target.execute("delete from log"))
			.withMessageContaining("The log is kept");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> target.execute("insert into person (name, boss) values ('Eve', 99)"))
			.withMessageContaining("foreign key");
	}

	@Test
	void countsOnWhereItStopped() throws Exception {
		source.backUp(this.file);
		target.restore(this.file, Release.FIRST);
		assertThat(target.value("insert into person (name) values ('Next') returning id")).isEqualTo("5");
		assertThat(target.value("insert into team (lead, name) values (1, 'Next') returning id")).isEqualTo("2");
		assertThat(target.value("select nextval('number_by_hand')")).isEqualTo("1001");
	}

	@Test
	void holdsOneMomentHoweverLongItTakes() throws Exception {
		Manifest manifest = source.backUp(this.file, (progress) -> {
			try {
				source.execute("insert into person (name) values (gen_random_uuid()); "
						+ "insert into team (lead, name) select max(id), 'late' from person");
			}
			catch (SQLException ex) {
				throw new AssertionError(ex);
			}
		});
		assertThat(rowsOf(manifest, "log")).isEqualTo(4);
		assertThat(rowsOf(manifest, "person")).isEqualTo(4);
		assertThat(rowsOf(manifest, "team")).isEqualTo(1);
		target.restore(this.file, Release.FIRST);
		assertThat(source.differences(manifest)).containsExactly("log", "person", "team");
	}

	private static long rowsOf(Manifest manifest, String table) {
		return manifest.tables()
			.stream()
			.filter((entry) -> entry.table().name().equals(table))
			.map(TableEntry::contents)
			.mapToLong(TableSum.Contents::rows)
			.sum();
	}

	@Test
	void aSumDependsOnTheRowsAndNotOnTheirOrder() throws Exception {
		Manifest manifest = source.backUp(this.file);
		source.execute("update person set name = name");
		source.execute("delete from %1$s where ctid = (select max(ctid) from %1$s)".formatted(ODD));
		assertThat(source.differences(manifest)).containsExactly("Odd \"name");
		source.execute("insert into %s values ('NaN', null, null, null, null, null, 1.0, null, false)".formatted(ODD));
		assertThat(source.differences(manifest)).containsExactly("Odd \"name");
		source.execute("update %s set amount = 1.00 where amount = 1.0".formatted(ODD));
		assertThat(source.differences(manifest)).isEmpty();
	}

	@Test
	void replacesOnlyWhatItWasToldTo() throws Exception {
		Manifest manifest = source.backUp(this.file);
		source.execute("update person set name = 'Changed' where id = 1");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> source.restore(this.file, Release.FIRST))
			.withMessage("The database is not empty.");
		assertThat(source.differences(manifest)).containsExactly("person");
		source.replace(this.file, Release.FIRST);
		assertThat(source.differences(manifest)).isEmpty();

		target.execute("create table theirs (number integer)");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> target.replace(this.file, Release.FIRST))
			.withMessageContaining("not the site's: \"theirs\"");
	}

	@Test
	void refusesADatabaseThatSomebodyUses() throws Exception {
		source.backUp(this.file);
		try (var other = target.connect()) {
			assertThat(other.isValid(1)).isTrue();
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> target.restore(this.file, Release.FIRST))
				.withMessageContaining("in use");
		}
	}

	@Test
	void everyInstanceDropsItsPages() throws Exception {
		source.backUp(this.file);
		source.execute("update data_version set version = 4000000000");
		source.replace(this.file, Release.FIRST);
		assertThat(Long.parseLong(source.value("select sum(version) from data_version")))
			.isGreaterThan(2 * 4000000000L);
		target.restore(this.file, Release.FIRST);
		assertThat(Long.parseLong(target.value("select min(version) from data_version")))
			.isGreaterThan(SmallDatabase.NOW.getEpochSecond());
	}

	@Test
	void anOlderBackupIsRestoredAsItWasAndMigratedAfterwards() throws Exception {
		Manifest manifest = source.backUp(this.file);
		target.restore(this.file, Release.SECOND);
		assertThat(target.differences(manifest)).isEmpty();
		target.migrate(Release.SECOND);
		assertThat(target.value("select count(*) from mail")).isEqualTo("4");
	}

	@Test
	void theReleaseBeforeOneThatWentWrongTakesTheDatabaseBack() throws Exception {
		Manifest manifest = source.backUp(this.file);
		source.migrate(Release.SECOND);
		source.replace(this.file, Release.FIRST);
		assertThat(source.differences(manifest)).isEmpty();
	}

	@Test
	void aNewerBackupIsRefused() throws Exception {
		source.migrate(Release.SECOND).backUp(this.file);
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> target.restore(this.file, Release.FIRST))
			.withMessage("The backup has the schema 2, which is newer than this program (1).");
		assertThat(target.rows("select from pg_tables where schemaname = 'public'")).isEmpty();
	}

	@Test
	void whatWouldNotComeBackAsItWasIsNotKept() throws Exception {
		Manifest manifest = source.backUp(this.file);
		Path wrong = WrongBackup.withAnotherRow(this.file, manifest, "log", this.temp.resolve("wrong.zip"));
		source.execute("insert into log values ('since then')");
		Manifest since = source.backUp(this.temp.resolve("since.zip"));
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> source.replace(wrong, Release.FIRST))
			.withMessage("The database did not take the rows as they are in the file, in log.");
		assertThat(source.differences(since)).isEmpty();
		try (BackupFile backup = BackupFile.open(wrong)) {
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(backup::requireItsSums)
				.withMessageContaining("The table log");
		}
	}

	@Test
	void aRestoreThatDiesHalfWayLeavesWhatWasThere() throws Exception {
		source.backUp(this.file);
		source.execute("insert into log values ('since then')");
		Manifest since = source.backUp(this.temp.resolve("since.zip"));
		try (Connection gate = source.connect(); Statement statement = gate.createStatement()) {
			statement.execute("select pg_advisory_lock(20261122)");
			CompletableFuture<Void> restore = CompletableFuture
				.runAsync(() -> assertThatException().isThrownBy(() -> source.replace(this.file, Release.FIRST))
					.withStackTraceContaining("terminating connection"));
			await().atMost(Duration.ofSeconds(20))
				.until(() -> source.rows("select pg_terminate_backend(pid) from pg_locks where not granted "
						+ "and locktype = 'advisory' and objid = 20261122"), (killed) -> !killed.isEmpty());
			assertThat(restore).succeedsWithin(Duration.ofSeconds(20));
		}
		assertThat(source.differences(since)).isEmpty();
	}

	@Test
	void isForItsOwnerAndLeavesNoHalvesBehind() throws Exception {
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> target.backUp(this.file))
			.withMessage("The database holds no site.");
		assertThat(this.temp).isEmptyDirectory();
		target.migrate(Release.FIRST).backUp(this.file);
		assertThat(this.temp).isDirectoryContaining(this.file::equals);
		if (this.file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.file))).isEqualTo("rw-------");
		}
		byte[] before = Files.readAllBytes(this.file);
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> target.backUp(this.file))
			.withMessage(this.file + " is there already.");
		assertThat(this.file).hasBinaryContent(before);
	}

	/** A context, so that the tests have a server. */
	static class Nothing {

	}

}
