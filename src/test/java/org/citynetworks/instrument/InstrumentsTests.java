package org.citynetworks.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.citynetworks.instrument.Instrument.Instead.Means;
import org.citynetworks.instrument.Instrument.Rated;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class InstrumentsTests {

	private static final Path FILES = Path.of("src/main/resources/instruments");

	@TempDir
	private Path folder;

	static List<Instrument> ours() throws IOException {
		return new Instruments(new PathMatchingResourcePatternResolver().getResources("classpath:instruments/*.yaml"))
			.all();
	}

	@Test
	void theCityScanHasThreeAreasAndMoreThanSixtyQuestions() throws IOException {
		var scan = ours().get(0);
		assertThat(scan.key()).isEqualTo("city-scan");
		assertThat(scan.areas()).hasSize(3);
		assertThat(scan.topics()).hasSize(16).allSatisfy((topic) -> assertThat(topic.issues()).hasSizeBetween(4, 7));
		assertThat(scan.issues()).hasSizeGreaterThanOrEqualTo(60);
		assertThat(scan.asked()).extracting(Asked::key)
			.containsExactly("state", "trend", "priority", "done", "evidence");
		assertThat(scan.instead()).extracting("key").containsExactly("dont-know", "not-ours");
		assertThat(scan.instead()).extracting("means").containsExactly(Means.UNKNOWN, Means.NONE);
		assertThat(scan.issues().stream().flatMap((issue) -> issue.principles().stream()).distinct()).hasSize(4);
		assertThat(scan.issues().stream().flatMap((issue) -> issue.sdgs().stream()).distinct()).hasSize(17);
	}

	@Test
	void theUrbanProfileHasFourTimesSevenPerspectivesAndNineSteps() throws IOException {
		var profile = ours().get(1);
		assertThat(profile.key()).isEqualTo("urban-profile");
		assertThat(profile.areas()).hasSize(4).allSatisfy((domain) -> assertThat(domain.topics()).hasSize(7));
		assertThat(profile.topics()).allSatisfy((topic) -> {
			assertThat(topic.issues()).hasSizeGreaterThanOrEqualTo(3);
			assertThat(topic.ask().texts()).isNotEmpty();
		});
		assertThat(profile.asked().get(0).steps()).hasSize(9);
		assertThat(profile.levels()).extracting("rates").containsExactly(Rated.TOPICS, Rated.ISSUES, Rated.ISSUES);
		assertThat(profile.levels()).extracting("asks")
			.containsExactly(List.of("level"), List.of("level"), List.of("level", "reason"));
	}

	@ParameterizedTest
	@MethodSource("ours")
	void everyQuestionIsOneQuestionInEachLanguage(Instrument instrument) {
		var asks = Stream.concat(instrument.issues().stream().map(Instrument.Issue::ask),
				instrument.topics().stream().map(Instrument.Topic::ask).filter((ask) -> !ask.texts().isEmpty()));
		assertThat(asks).allSatisfy((ask) -> {
			assertThat(ask.in(Language.ENGLISH)).endsWith("?").containsOnlyOnce("?").doesNotContain("and/or");
			assertThat(ask.in(Language.FRENCH)).endsWith("\u00a0?").containsOnlyOnce("?").doesNotContain("et/ou");
		});
		assertThat(instrument.issues()).extracting(Instrument.Issue::ask).doesNotHaveDuplicates();
	}

	@Test
	void theFilesAreWrittenWithTypographicMarks() throws IOException {
		try (var files = Files.list(FILES)) {
			var texts = files.filter((file) -> file.toString().endsWith(".yaml"))
				.flatMap((file) -> lines(file).stream())
				.filter((line) -> line.strip().matches("(- )?(en|fr): .*"));
			assertThat(texts).allSatisfy((line) -> assertThat(line).doesNotContain("'")
				.doesNotContainPattern(" [?!;»]")
				.doesNotContainPattern("fr: .*[^\u00a0][?!;:»]"));
		}
	}

	@Test
	void aNewVersionIsAFileAndTheOldOneStays() throws IOException {
		var old = Files.readString(FILES.resolve("city-scan-1.yaml"));
		var both = new Instruments(file("city-scan-1.yaml", old),
				file("city-scan-2.yaml", old.replace("version: 1", "version: 2").replace("en: City Scan", "en: Scan")));
		assertThat(both.all()).singleElement().extracting(Instrument::version).isEqualTo(2);
		assertThat(both.current("city-scan").title().in(Language.ENGLISH)).isEqualTo("Scan");
		assertThat(both.version("city-scan", 1).title().in(Language.ENGLISH)).isEqualTo("City Scan");
		assertThat(both.versions("city-scan")).extracting(Instrument::version).containsExactly(2, 1);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> both.version("city-scan", 3));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> both.current("nothing"));
	}

	@Test
	void anOldVersionThatIsGoneRefusesTheStart() throws IOException {
		var second = Files.readString(FILES.resolve("city-scan-1.yaml")).replace("version: 1", "version: 2");
		assertThatExceptionOfType(InstrumentFailure.class)
			.isThrownBy(() -> new Instruments(file("city-scan-2.yaml", second)))
			.withMessage("city-scan-1.yaml is missing: a version stays when a newer one comes");
	}

	@Test
	void mistakesRefuseTheStartWithEachOfThem() throws IOException {
		var failure = catchThrowableOfType(InstrumentFailure.class,
				() -> new Instruments(file("a-1.yaml", "key: a\n- b"), file("b-1.yaml", "")));
		assertThat(failure).hasMessageContaining("a-1.yaml, line 2: ").hasMessageContaining("b-1.yaml, line 1: ");
		var analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, (type, name, cause) -> {
			});
		assertThat(analyzers.stream()
			.map((each) -> each.analyze(new IllegalStateException(failure)))
			.filter(Objects::nonNull))
			.anySatisfy((analysis) -> assertThat(analysis.getDescription())
				.contains("b-1.yaml, line 1: the file is empty"));
	}

	private Resource file(String name, String text) throws IOException {
		return new FileSystemResource(Files.writeString(this.folder.resolve(name), text));
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
