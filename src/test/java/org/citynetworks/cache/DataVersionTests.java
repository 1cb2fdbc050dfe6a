package org.citynetworks.cache;

import org.citynetworks.web.Eventually;
import org.citynetworks.web.ServerTest;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ServerTest
class DataVersionTests {

	@Autowired
	DataVersion versions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transactions;

	@Test
	void isKnownAsSoonAsTheChangeIsCommitted() {
		for (int i = 0; i < 50; i++) {
			this.transactions.executeWithoutResult((status) -> this.versions.raise("directory"));
			assertThat(this.versions.current()).isEqualTo(this.versions.read());
		}
	}

	@Test
	void isHeardOfFromOtherInstances() {
		long before = this.versions.read();
		raiseElsewhere();
		Eventually.assertThat(() -> this.versions.current() == before + 1);
	}

	@Test
	void isHeardOfThoughTheListeningConnectionIsKilled() {
		for (int i = 0; i < 3; i++) {
			Eventually.assertThat(this::isListening);
			this.jdbc.sql("""
					select pg_terminate_backend(pid) from pg_stat_activity
					where application_name = 'city-networks data version' and datname = current_database()""")
				.query()
				.listOfRows();
			long before = this.versions.read();
			raiseElsewhere();
			Eventually.assertThat(() -> this.versions.current() == before + 1);
		}
	}

	@Test
	void neverGoesBack() {
		long before = this.versions.current();
		this.versions.learn(before - 1);
		assertThat(this.versions.current()).isGreaterThanOrEqualTo(before);
	}

	@Test
	void isRaisedInATransactionAndForAScopeThatExists() {
		assertThatIllegalStateException().isThrownBy(() -> this.versions.raise("directory"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.transactions.executeWithoutResult((status) -> this.versions.raise("nothing")));
	}

	private void raiseElsewhere() {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("update data_version set version = version + 1 where scope = 'directory'").update();
			this.jdbc.sql("select pg_notify('data_version', '')").query().listOfRows();
		});
	}

	// Contexts of other tests may be running beside this one
	private boolean isListening() {
		return this.jdbc.sql("""
				select count(*) > 0 from pg_stat_activity
				where application_name = 'city-networks data version' and datname = current_database()""")
			.query(Boolean.class)
			.single();
	}

}
