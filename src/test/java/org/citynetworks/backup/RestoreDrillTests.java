package org.citynetworks.backup;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.citynetworks.CityNetworks;
import org.citynetworks.RepositoryTest;
import org.citynetworks.TestDatabase;
import org.citynetworks.database.DatabaseFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The database of the tests is backed up with the commands that an operator gives, and
 * restored beside it; a site runs on that.
 */
@RepositoryTest
class RestoreDrillTests {

	/** What keeps the audit log from being changed. */
	private static final String GUARDS = """
			select has_table_privilege('audit_entry', 'update, delete, truncate') as right_to_change_it,
				(select count(*) from pg_trigger
				where tgrelid = 'audit_entry'::regclass and tgenabled = 'O' and not tgisinternal) as triggers
			""";

	private static final Clock CLOCK = Clock.fixed(SmallDatabase.NOW, ZoneOffset.UTC);

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path temp;

	@Test
	void theSiteRunsOnARestoredBackup() throws Exception {
		String file = this.temp.resolve("drill.zip").toString();
		String wiped = "--spring.datasource.url=" + TestDatabase.beside("_drill");
		BackupApplication.run(CLOCK, "--backup=" + file);
		assertThatExceptionOfType(DatabaseFailure.class)
			.isThrownBy(() -> BackupApplication.run(CLOCK, "--compare=" + file, wiped))
			.withMessageContaining("differ in")
			.withMessageContaining("network");
		BackupApplication.run(CLOCK, "--restore=" + file, wiped);
		BackupApplication.run(CLOCK, "--compare=" + file, wiped);
		assertWhatWaitedIsHeld(wiped.substring(wiped.indexOf('=') + 1));
		try (ConfigurableApplicationContext site = SpringApplication.run(CityNetworks.class, "--server.port=0",
				wiped)) {
			String address = "http://127.0.0.1:" + site.getEnvironment().getProperty("local.server.port");
			HttpResponse<String> page = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(address + "/networks/iclei")).build(), BodyHandlers.ofString());
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body()).contains("ICLEI – Local Governments for Sustainability");
			assertThat(site.getBean(JdbcClient.class).sql(GUARDS).query().singleRow())
				.isEqualTo(this.jdbc.sql(GUARDS).query().singleRow())
				.containsEntry("triggers", 2L);
		}
	}

	/** Mail that waited in the backup may have gone out since. */
	private static void assertWhatWaitedIsHeld(String url) {
		JdbcClient restored = JdbcClient.create(new DriverManagerDataSource(url,
				System.getProperty("spring.datasource.username"), System.getProperty("spring.datasource.password")));
		restored.sql("""
				insert into mail (id, created_at, kind, about, recipient, language, subject, text, html, due_at)
				select gen_random_uuid(), at, 'test', '', at, 'en', at, '', '', at
				from (values (timestamptz '2026-11-22 08:59:59Z'), (timestamptz '2026-11-22 09:00:01Z')) mail (at)""")
			.update();
		assertThat(restored
			.sql("select standing from mail join mail_standing using (id) where kind = 'test' order by created_at")
			.query(String.class)
			.list()).containsExactly("held", "waiting");
		assertThat(restored.sql("select count(*) from scheduled_tasks").query(Integer.class).single()).isZero();
	}

	/**
	 * Each kind of thing here holds data of its own, and a backup knows tables and
	 * sequences alone.
	 */
	@Test
	void theSchemaHoldsNothingThatABackupWouldForget() {
		List<String> others = this.jdbc.sql("""
				select relname from pg_class
				where relkind in ('m', 'f') and relnamespace = current_schema()::regnamespace
				union all
				select relname from pg_class join pg_namespace n on n.oid = relnamespace
				where relkind in ('r', 'm', 'S') and nspname <> current_schema()
				and nspname <> 'information_schema' and nspname !~ '^pg_'
				union all
				select 'large object ' || oid from pg_largeobject_metadata""").query(String.class).list();
		assertThat(others).isEmpty();
	}

}
