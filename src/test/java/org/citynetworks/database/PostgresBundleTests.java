package org.citynetworks.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresBundleTests {

	@Test
	void findsTheServerOfThisPlatform() {
		PostgresBundle bundle = PostgresBundle.find();
		assertThat(bundle.major()).isEqualTo("18");
		assertThat(bundle.version()).startsWith("18.");
		assertThat(bundle.platform()).isNotEmpty();
	}

	@Test
	void saysWhatToDoWhereThereIsNoneForThePlatform() {
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> PostgresBundle.find("Plan 9", "mips"))
			.withMessage("This application brings no PostgreSQL for Plan 9 on mips.")
			.satisfies((failure) -> assertThat(failure.action()).contains("spring.datasource.url"));
	}

}
