package org.citynetworks.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.SortedId;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that are kept. They are never changed: another file is another document.
 * Whoever keeps one refers to it by a foreign key in the same transaction, for what
 * nothing refers to is deleted after a day.
 */
@Component
public class Documents {

	static final int CHUNK = 256 * 1024;

	private final JdbcClient jdbc;

	private final Clock clock;

	Documents(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps a file, if the caller's transaction commits. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Document keep(Upload upload) {
		var now = this.clock.instant();
		var document = new Document(SortedId.at(now), upload.name(), upload.kind().mediaType(), upload.size(),
				upload.sha256(), upload.virusCheck(), now);
		this.jdbc.sql("""
				insert into document (id, name, type, size, sha256, virus_check, kept_at)
				values (:id, :name, :type, :size, :sha256, :virusCheck, :keptAt)
				""")
			.param("id", document.id())
			.param("name", document.name())
			.param("type", document.type())
			.param("size", document.size())
			.param("sha256", document.sha256())
			.param("virusCheck", document.virusCheck().inTable())
			.param("keptAt", now.atOffset(ZoneOffset.UTC))
			.update();
		try (var content = new DigestInputStream(upload.content().getInputStream(), Upload.digest())) {
			write(document.id(), content);
			if (!HexFormat.of().formatHex(content.getMessageDigest().digest()).equals(upload.sha256())) {
				throw new IllegalStateException("'%s' is no longer what was looked at".formatted(upload.name()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return document;
	}

	private void write(UUID id, InputStream content) throws IOException {
		var number = 0;
		for (var bytes = content.readNBytes(CHUNK); bytes.length > 0; bytes = content.readNBytes(CHUNK)) {
			this.jdbc.sql("insert into document_chunk (document, number, bytes) values (:id, :number, :bytes)")
				.param("id", id)
				.param("number", number++)
				.param("bytes", bytes)
				.update();
		}
	}

	public Optional<Document> find(UUID id) {
		return this.jdbc.sql("select * from document where id = :id")
			.param("id", id)
			.query((line, number) -> read(line))
			.optional();
	}

	/**
	 * Finds one that must be there.
	 * @throws NotFound if it is not
	 */
	public Document get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("document", id.toString()));
	}

	/** Deletes one to which nothing refers any more. */
	public void remove(UUID id) {
		this.jdbc.sql("delete from document where id = :id").param("id", id).update();
	}

	/**
	 * The answer with which a browser saves a document and never shows it. Whether the
	 * reader may have it is for the caller to say.
	 * @throws NotFound if there is none
	 */
	public ResponseEntity<InputStreamResource> attachment(UUID id) {
		var document = get(id);
		// A resource of this class and of no other is answered whole, whatever range is
		// asked for
		var content = new InputStreamResource(() -> new StoredContent(this.jdbc, document), document.name());
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(document.type()))
			.contentLength(document.size())
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()))
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

	/** As RFC 6266 has it: a name for old browsers, and the true one. */
	private static String disposition(String name) {
		var plain = name.replaceAll("[^\\w. ()-]", "_");
		var exact = new StringBuilder();
		for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
			var letter = (char) (octet & 0xff);
			exact.append(String.valueOf(letter).matches("[A-Za-z0-9._-]") ? String.valueOf(letter)
					: String.format(Locale.ROOT, "%%%02X", (int) letter));
		}
		return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, exact);
	}

	private static Document read(ResultSet line) throws SQLException {
		return new Document(line.getObject("id", UUID.class), line.getString("name"), line.getString("type"),
				line.getLong("size"), line.getString("sha256"), VirusCheck.inTable(line.getString("virus_check")),
				line.getObject("kept_at", OffsetDateTime.class).toInstant());
	}

}
