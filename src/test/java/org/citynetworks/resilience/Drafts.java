package org.citynetworks.resilience;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import javax.imageio.ImageIO;
import javax.sql.DataSource;

import org.citynetworks.account.Code;
import org.citynetworks.database.DatabaseFailure;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Applications that lack nothing but their letter, each of a town of its own.
 */
final class Drafts {

	/** Who signs. */
	static final String SIGNATORY = "Ada Mayor";

	private static final String BEGINNING = "/programme/apply?called=Newtown&country=ch&sure=yes&tier=core";

	/** Makes all of one, or nothing if there is one already. */
	private static final String DRAFT = """
			with draft as (
				insert into submission (id, kind, form, language, begun_at, changed_at)
				values (:id, 'application', (select hash from kept_form where form like 'cities-programme%'), 'en', now(), now())
				on conflict do nothing
				returning id
			), applied as (
				insert into application (id, programme, tier, called, country, phase, since)
				select id, 'cities-programme', 'core', 'Town ' || id, 'CH', 'draft', now() from draft
			), owner as (
				insert into contributor (submission, email, email_key, name, capacity, language, invited_at)
				select id, id || '@example.org', id || '@example.org', 'Olga', 'owner', 'en', now() from draft
				returning id
			), visit as (
				insert into contributor_visit (hash, contributor, begun_at, expires_at)
				select :hash, id, now(), now() + interval '1 day' from owner
			), answered as (
				insert into answer (submission, task, entry, question, typed, typed_at)
				select id, task, entry, question, typed, now()
				from draft
				cross join (values
					('city', 1, 'website', 'https://town.example'),
					('signatory', 1, 'name', :signatory),
					('signatory', 1, 'title', 'Mayor'),
					('signatory', 1, 'highest', 'mayor'),
					('contacts', 1, 'name', 'Olga'),
					('contacts', 1, 'mail', 'olga@town.example'),
					('commitments', 1, 'words', 'Safe ways to every school'),
					('commitments', 1, 'area', 'environment'),
					('commitments', 1, 'goal', '11'),
					('commitments', 1, 'target', '60 of 60 schools'),
					('commitments', 1, 'date', '2030'),
					('commitments', 2, 'words', 'Open books'),
					('commitments', 2, 'area', 'anti-corruption'),
					('commitments', 2, 'goal', '16'),
					('commitments', 2, 'target', 'Every contract'),
					('commitments', 2, 'date', '2031')) as said (task, entry, question, typed)
			)
			insert into submission_task (submission, task, completed)
			select id, task, true from draft cross join unnest(array['city', 'signatory', 'contacts', 'commitments']) as task
			""";

	/**
	 * So many points each way that a scan takes more than one chunk; most are smaller.
	 */
	private static final int LARGE = 320;

	private final Supplier<DataSource> database;

	Drafts(Supplier<DataSource> database) {
		this.database = database;
	}

	/**
	 * Begins an application as people do: from then on the questions are kept of which
	 * the drafts are answers. Decisions wait for their release from then on.
	 */
	void begin(String site) throws IOException, InterruptedException {
		JdbcClient.create(this.database.get())
			.sql("update programme set content = content || '{\"release\": \"yes\"}' where slug = 'cities-programme'")
			.update();
		var sender = new FormSender();
		sender.get(site, BEGINNING);
		var answer = sender.post(site, BEGINNING, "key", UUID.randomUUID().toString(), "email", "olga@example.org");
		assertThat(FormSender.leadsTo("/programme/apply/sent", answer)).as(answer.body()).isTrue();
	}

	/**
	 * Makes one, unless it is there.
	 * @return the cookie of its owner's visit
	 */
	String make(String key) throws IOException {
		try {
			JdbcClient.create(this.database.get())
				.sql(DRAFT)
				.param("id", UUID.fromString(key))
				.param("hash", Code.hash(key))
				.param("signatory", SIGNATORY)
				.update();
			return key;
		}
		catch (DataAccessException | DatabaseFailure ex) {
			throw new IOException(ex);
		}
	}

	static String address(String key) {
		return "/applications/" + key;
	}

	static String letterName(String key) {
		return "letter-" + key + ".png";
	}

	/** A scan of a letter: the same each time for a key, and for no other. */
	static byte[] letter(String key) throws IOException {
		var random = new Random(key.hashCode());
		var size = (random.nextInt(8) == 0) ? LARGE : LARGE / 8;
		var scan = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
		scan.setRGB(0, 0, size, size, random.ints((long) size * size).toArray(), 0, size);
		var file = new ByteArrayOutputStream();
		ImageIO.write(scan, "png", file);
		return file.toByteArray();
	}

}
