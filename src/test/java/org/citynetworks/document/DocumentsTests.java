package org.citynetworks.document;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

import org.citynetworks.RepositoryTest;
import org.citynetworks.TestDatabase;
import org.citynetworks.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * In a transaction of the owner of the tables, who alone may make one that refers to
 * documents.
 */
@RepositoryTest
class DocumentsTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	@Autowired
	private Documents ofTheSite;

	private Connection connection;

	private JdbcClient jdbc;

	private Documents documents;

	@BeforeEach
	void begin() throws SQLException {
		this.connection = TestDatabase.asOwner(System.getProperty("spring.datasource.url")).getConnection();
		this.connection.setAutoCommit(false);
		this.jdbc = JdbcClient.create(new SingleConnectionDataSource(this.connection, true));
		this.documents = new Documents(this.jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@AfterEach
	void rollBack() throws SQLException {
		this.connection.rollback();
		this.connection.close();
	}

	@Test
	void whatIsKeptComesBackByteForByte() throws IOException {
		for (var size : new int[] { 1, Documents.CHUNK - 1, Documents.CHUNK, Documents.CHUNK + 1, 3_000_000 }) {
			var bytes = new byte[size];
			new Random(size).nextBytes(bytes);
			var kept = this.documents.keep(Upload.ofOurOwn("Letter", bytes));
			assertThat(this.documents.find(kept.id())).contains(kept);
			assertThat(this.documents.attachment(kept.id()).getBody().getInputStream()).hasBinaryContent(bytes);
		}
	}

	@Test
	void theAnswerIsAnAttachmentWithItsNameInEveryAlphabet() {
		var kept = this.documents.keep(Upload.ofOurOwn("Lettre n° 5, “Жук” (a)", new byte[300_000]));
		var headers = this.documents.attachment(kept.id()).getHeaders();
		assertThat(headers.toSingleValueMap()).containsEntry("Content-Type", "application/pdf")
			.containsEntry("Content-Length", "300000")
			.containsEntry("Cache-Control", "no-store")
			.containsEntry("X-Content-Type-Options", "nosniff")
			.containsEntry("Content-Disposition",
					"attachment; filename=\"Lettre n_ 5_ _____ (a).pdf\"; filename*=UTF-8''Lettre%20n%C2%B0%205%2C%20"
							+ "%E2%80%9C%D0%96%D1%83%D0%BA%E2%80%9D%20%28a%29.pdf");
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.documents.find(UUID.randomUUID())).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.documents.attachment(UUID.randomUUID()));
	}

	@Test
	void whatIsRemovedGoesWithItsContent() {
		var kept = this.documents.keep(Upload.ofOurOwn("Letter", new byte[1_000_000]));
		assertThat(chunks(kept)).isEqualTo(4);
		this.documents.remove(kept.id());
		assertThat(this.documents.find(kept.id())).isEmpty();
		assertThat(chunks(kept)).isZero();
	}

	@Test
	void aFileThatIsAnotherThanTheOneLookedAtIsNotKept() {
		var looked = Upload.sha256(new byte[10]);
		var other = new Upload("a.pdf", FileKind.PDF, 10, looked, VirusCheck.CLEAN,
				new ByteArrayResource(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.documents.keep(other));
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void nothingIsKeptWithoutATransactionOfTheCaller() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.ofTheSite.keep(Upload.ofOurOwn("Letter", new byte[10])));
	}

	@Test
	void whatNothingRefersToGoesAfterADay() {
		execute("create table trial_letter (document uuid references document)");
		execute("create table scan (first uuid references document, second uuid references document)");
		var held = Arrays.asList(keep(), keep(), keep());
		execute("insert into trial_letter values ('%s')".formatted(held.get(0)));
		execute("insert into scan values ('%s', '%s')".formatted(held.get(1), held.get(2)));
		var loose = keep();
		removeUnheldAt(NOW.plus(Duration.ofHours(23)));
		assertThat(this.documents.find(loose)).isPresent();
		removeUnheldAt(NOW.plus(Duration.ofHours(25)));
		assertThat(this.documents.find(loose)).isEmpty();
		assertThat(held).allSatisfy((id) -> assertThat(this.documents.find(id)).isPresent());
		execute("delete from scan");
		removeUnheldAt(NOW.plus(Duration.ofHours(25)));
		assertThat(held.stream().filter((id) -> this.documents.find(id).isPresent())).containsExactly(held.get(0));
	}

	private UUID keep() {
		return this.documents.keep(Upload.ofOurOwn("Letter", new byte[10])).id();
	}

	private void removeUnheldAt(Instant now) {
		new RemoveUnheld(this.jdbc, Clock.fixed(now, ZoneOffset.UTC)).run();
	}

	private int chunks(Document of) {
		return this.jdbc.sql("select count(*) from document_chunk where document = :id")
			.param("id", of.id())
			.query(Integer.class)
			.single();
	}

	private void execute(String sql) {
		this.jdbc.sql(sql).update();
	}

}
