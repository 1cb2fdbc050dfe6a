package org.citynetworks.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MakePdfTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.5Z");

	private static final String ODD = "Łódź, Straße, İzmir, Đà Nẵng, ẵ, Ελλάδα, Жук, Київ, “x” — « y », 10 €, № 5, H₂O";

	private static final Map<String, Object> LETTER = Map.of("to", "António Guterres", "subject",
			"Our city’s commitment", "texts", List.of(ODD, "Two"));

	private final MakePdf make = makeAt(NOW);

	@ParameterizedTest
	@EnumSource
	void aLetterCanBeReadAloudAndKept(Language language) throws Exception {
		var letter = this.make.of("letter-of-tests", language, LETTER);
		assertThat(VeraPdf.faults(letter, PDFAFlavour.PDFUA_1)).isEmpty();
		assertThat(VeraPdf.faults(letter, PDFAFlavour.PDFA_2_A)).isEmpty();
		try (var document = Loader.loadPDF(letter)) {
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Our city’s commitment");
			assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(2);
			assertThat(document.getNumberOfPages()).isGreaterThan(1);
		}
	}

	@Test
	void whatTheValidatorFindsIsSeen() throws Exception {
		assertThat(VeraPdf.faults(plainPdf(), PDFAFlavour.PDFUA_1)).isNotEmpty();
	}

	@Test
	void eachLetterStandsInIt() throws IOException {
		try (var document = Loader.loadPDF(this.make.of("letter-of-tests", Language.ENGLISH, LETTER))) {
			assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(ODD);
		}
	}

	@Test
	void theSamePageAtTheSameMomentIsTheSameFile() {
		var letter = this.make.of("letter-of-tests", Language.ENGLISH, LETTER);
		assertThat(makeAt(NOW).of("letter-of-tests", Language.ENGLISH, LETTER)).isEqualTo(letter);
		assertThat(makeAt(NOW.plusSeconds(1)).of("letter-of-tests", Language.ENGLISH, LETTER)).isNotEqualTo(letter);
	}

	@Test
	void aLetterInTwoPartsIsTheSameAsInOne() {
		var apart = Map.<String, Object>of("to", "Ye\u0301vre", "subject", "x", "texts", List.of());
		var composed = Map.<String, Object>of("to", "Y\u00e9vre", "subject", "x", "texts", List.of());
		assertThat(this.make.of("letter-of-tests", Language.FRENCH, apart))
			.isEqualTo(this.make.of("letter-of-tests", Language.FRENCH, composed));
	}

	@Test
	void whatNoFontHasIsSaidAndNeverABox() {
		assertThat(this.make.unprintable(ODD)).isEmpty();
		assertThat(this.make.unprintable("北京, القاهرة, 😀")).contains("北", "京", "ق", "😀").doesNotContain(",", " ");
		var model = Map.<String, Object>of("to", "北京市", "subject", "x", "texts", List.of());
		var refusal = catchThrowableOfType(Unprintable.class,
				() -> this.make.of("letter-of-tests", Language.ENGLISH, model));
		assertThat(refusal.letters()).containsExactlyInAnyOrder("北", "京", "市");
		assertThat(this.make.unprintable("a\u0001\tb\r\n")).containsExactly("\u0001");
	}

	@Test
	void aPageFetchesNothing() throws IOException {
		try (var server = new ServerSocket(0)) {
			server.setSoTimeout(200);
			var address = "http://127.0.0.1:" + server.getLocalPort() + "/x.css";
			this.make.of("fetching-of-tests", Language.ENGLISH, Map.of("address", address));
			assertThat(catchThrowableOfType(SocketTimeoutException.class, server::accept)).isNotNull();
		}
	}

	private static byte[] plainPdf() throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static MakePdf makeAt(Instant now) {
		try {
			return new MakePdf(templates(), Clock.fixed(now, ZoneOffset.UTC));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ITemplateEngine templates() {
		var resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		var engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine;
	}

}
