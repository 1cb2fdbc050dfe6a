package org.citynetworks.finder;

import java.sql.Types;

import org.citynetworks.RepositoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.TestTransaction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the index follows what is published; each transaction is rolled back, and the next
 * one must not find what it found.
 */
@RepositoryTest
class KeptNamesTests {

	private static final long LAUSANNE = 2659994;

	@Autowired
	private Finder finder;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void findsACityByTheNameThatWasPublishedAndForgetsWhatCameToNothing() {
		find("Lausanne");
		rename("Xylopolis");
		assertThat(find("xylopolis")).isEqualTo(LAUSANNE);
		TestTransaction.end();
		assertThat(find("xylopolis")).isZero();
		assertThat(find("Lausanne")).isEqualTo(LAUSANNE);
		TestTransaction.start();
		rename("Ypsilopolis");
		assertThat(find("ypsilopolis")).isEqualTo(LAUSANNE);
	}

	@Test
	void findsTheRevisionThatCameToLightAfterALaterOne() {
		find("Lausanne");
		var number = this.jdbc.sql("select max(id) from revision").query(Long.class).single();
		revision("city/1", number + 500);
		find("Lausanne");
		this.jdbc.sql("update city_name set name = 'Zettapolis' where city_id = ? and language is null")
			.param(LAUSANNE)
			.update();
		revision("city/" + LAUSANNE, number + 400);
		assertThat(find("zettapolis")).isEqualTo(LAUSANNE);
	}

	@Test
	void findsANetworkByItsNewNameAndItsFormerAddress() {
		assertThat(this.finder.keys(Wanted.of("quux alliance", "network", 9))).isEmpty();
		this.jdbc.sql("update network set name = 'Quux Alliance' where slug = 'iclei'").update();
		this.jdbc.sql("insert into former_address (slug, network, since) values ('wibble', 'iclei', now())").update();
		raise();
		assertThat(this.finder.keys(Wanted.of("quux alliance", "network", 9))).containsExactly("iclei");
		assertThat(this.finder.find(Wanted.of("wibble", "network", 9))).singleElement().matches(Match::isFormer);
	}

	@Test
	void aCityThatIsNoLongerThereIsNotFound() {
		find("Lausanne");
		this.jdbc.sql("delete from city_name where city_id = ?").param(LAUSANNE).update();
		revision("city/" + LAUSANNE, null);
		assertThat(this.finder.keys(Wanted.of("Lausanne", "city", 9))).doesNotContain(Long.toString(LAUSANNE));
	}

	private void rename(String name) {
		this.jdbc.sql("update city_name set name = ? where city_id = ? and language is null")
			.params(name, LAUSANNE)
			.update();
		revision("city/" + LAUSANNE, null);
	}

	private void revision(String subject, @Nullable Long id) {
		this.jdbc.sql("""
				insert into revision (id, subject, number, kind, state, changed_at)
				overriding system value
				values (coalesce(:id, (select max(id) + 1 from revision)), :subject, 99, 'edited', '{}', now())
				""").param("id", id, Types.BIGINT).param("subject", subject).update();
		raise();
	}

	private void raise() {
		this.jdbc.sql("update data_version set version = version + 1 where scope = 'directory'").update();
	}

	private long find(String words) {
		return this.finder.keys(Wanted.of(words, "city", 1))
			.stream()
			.findFirst()
			.map(Long::valueOf)
			.filter((id) -> id == LAUSANNE)
			.orElse(0L);
	}

}
