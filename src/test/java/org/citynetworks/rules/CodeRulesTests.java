package org.citynetworks.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.citynetworks.CityNetworks;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the compiler cannot say about our code.
 */
class CodeRulesTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackagesOf(CityNetworks.class);

	private static final Pattern TIER = Pattern
		.compile("\\b(CORE|LEADING|INNOVATING)\\b|\"(?i:core|leading|innovating)\"");

	private static final Pattern SQL_GLUED = Pattern
		.compile("\\.sql\\(\\s*\"(?!\"\")[^\"]*\"\\s*\\+|\\.sql\\([^)\"]*\\+|\"\"\"\\s*\\+");

	@Test
	void timeComesFromTheClock() {
		for (var type : new Class<?>[] { Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class,
				ZonedDateTime.class }) {
			ArchRuleDefinition.noClasses()
				.should()
				.callMethod(type, "now")
				.because("time comes from the Clock bean, so that tests can stop it")
				.check(CLASSES);
		}
		ArchRuleDefinition.noClasses()
			.should()
			.callConstructor(Date.class)
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.because("time comes from the Clock bean, so that tests can stop it")
			.check(CLASSES);
		ArchRuleDefinition.noClasses()
			.that()
			.doNotBelongToAnyOf(CityNetworks.class)
			.should()
			.callMethod(Clock.class, "systemUTC")
			.orShould()
			.callMethod(Clock.class, "systemDefaultZone")
			.because("there is one Clock")
			.check(CLASSES);
	}

	@Test
	void controllersReachNoTable() {
		ArchRuleDefinition.noClasses()
			.that()
			.haveSimpleNameEndingWith("Controller")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.jdbc..")
			.because("a read across tables stands in a class named by its question")
			.check(CLASSES);
	}

	@Test
	void rowsAreReadAsAList() {
		ArchRuleDefinition.noClasses()
			.should()
			.callMethod(JdbcClient.MappedQuerySpec.class, "stream")
			.because("outside a transaction a stream keeps its connection until somebody closes it")
			.check(CLASSES);
	}

	@Test
	void tiersAreRowsAndNeverNamedInTheCode() throws IOException {
		assertThat("Tier.CORE").containsPattern(TIER);
		try (var files = Files.walk(Path.of("src/main/java"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java")))
				.noneSatisfy((file) -> assertThat(Files.readString(file)).containsPattern(TIER));
		}
	}

	@Test
	void sqlIsNeverGluedTogether() throws IOException {
		try (var files = Files.walk(Path.of("src/main/java"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java")))
				.noneSatisfy((file) -> assertThat(Files.readString(file)).containsPattern(SQL_GLUED));
		}
	}

}
