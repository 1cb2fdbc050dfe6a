package org.citynetworks;

import org.citynetworks.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TestDatabaseTests {

	@Test
	void takesAContainerWhereDockerAnswers() {
		assertThat(TestDatabase.choose(null, "auto", () -> true)).isEqualTo(Kind.CONTAINER);
	}

	@Test
	void takesTheEmbeddedServerWhereDockerDoesNotAnswer() {
		assertThat(TestDatabase.choose(null, "auto", () -> false)).isEqualTo(Kind.EMBEDDED);
	}

	@Test
	void prefersTheServerThatWasNamed() {
		assertThat(TestDatabase.choose("jdbc:postgresql://db/site", "auto", () -> true)).isEqualTo(Kind.NAMED);
	}

	@Test
	void obeysThePropertyInsteadOfAskingDocker() {
		assertThat(TestDatabase.choose("jdbc:postgresql://db/site", "embedded", () -> true)).isEqualTo(Kind.EMBEDDED);
		assertThat(TestDatabase.choose(null, "container", () -> false)).isEqualTo(Kind.CONTAINER);
	}

	@Test
	void refusesAWordItDoesNotKnow() {
		assertThatIllegalArgumentException().isThrownBy(() -> TestDatabase.choose(null, "h2", () -> true))
			.withMessageContaining("h2");
	}

}
