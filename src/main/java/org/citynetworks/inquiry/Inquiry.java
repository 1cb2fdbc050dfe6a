package org.citynetworks.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks those whose practice it is.
 *
 * @param practice a slug
 * @param participant the slug of the participant that asks; null for anybody else
 * @param called what the city or organisation that asks is called
 * @param isTrying whether it tries the same
 * @param isNamed whether the page of the practice may name it for that
 * @param isConfirmed whether the address is known to be that of whoever asked
 * @param isAgreed whether those who were asked want to be in touch; null before they
 * answered
 */
record Inquiry(UUID id, String practice, @Nullable String participant, String called, String name, String email,
		Language language, String note, boolean isTrying, boolean isNamed, Instant askedAt, boolean isConfirmed,
		@Nullable Boolean isAgreed) {

	static final String COLUMNS = """
			inquiry.id, inquiry.practice, inquiry.participant, called, name, email, language, note, trying,
			named, asked_at, unconfirmed_since, agreed""";

	static Inquiry of(ResultSet line, int number) throws SQLException {
		return new Inquiry(line.getObject("id", UUID.class), line.getString("practice"), line.getString("participant"),
				line.getString("called"), line.getString("name"), line.getString("email"),
				Language.of(Locale.forLanguageTag(line.getString("language"))), line.getString("note"),
				line.getBoolean("trying"), line.getBoolean("named"),
				line.getObject("asked_at", OffsetDateTime.class).toInstant(),
				line.getObject("unconfirmed_since") == null, line.getObject("agreed", Boolean.class));
	}

	boolean isWaiting() {
		return this.isConfirmed && this.isAgreed == null;
	}

}
