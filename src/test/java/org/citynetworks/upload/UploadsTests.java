package org.citynetworks.upload;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletContext;
import org.citynetworks.document.FileKind;
import org.citynetworks.pdf.MakePdf;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Http;
import org.citynetworks.web.SentForm;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a form with a file to the file that somebody takes home, through the running
 * server.
 */
@ServerTest
class UploadsTests {

	private static final int MEGABYTE = 1 << 20;

	private static final String PDF = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
			+ "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>\nendobj\n% %s\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%%%EOF\n";

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UploadPages pages;

	@Autowired
	private MakePdf make;

	@Autowired
	private ServletContext server;

	@Value("${local.server.port}")
	private int port;

	@Test
	void whatTheSiteMakesWouldBeTakenIfSomebodySentIt() throws IOException {
		var letter = this.make.of("letter-of-tests", Language.ENGLISH,
				Map.of("to", "António Guterres", "subject", "Our city’s commitment", "texts", List.of("One", "Two")));
		assertThat(Content.check(letter)).isEqualTo(FileKind.PDF);
	}

	@Test
	void whatIsSentComesBackAsAnAttachment() {
		var pdf = pdf(600_000);
		var answer = send("Lettre à l’ONU.pdf", pdf);
		assertThat(answer.statusCode()).isEqualTo(302);
		var address = answer.headers().firstValue("Location").orElseThrow();
		var document = this.http.get(address, "Range", "bytes=0-9");
		assertThat(document.statusCode()).isEqualTo(200);
		assertThat(document.body()).isEqualTo(pdf);
		var headers = document.headers();
		assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
		assertThat(headers.firstValue("Content-Length")).contains(Integer.toString(pdf.length()));
		assertThat(headers.firstValue("Content-Disposition").orElseThrow()).startsWith("attachment; filename=\"")
			.endsWith("filename*=UTF-8''Lettre%20%C3%A0%20l%E2%80%99ONU.pdf");
		assertThat(headers.firstValue("Cache-Control")).contains("no-store");
		assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
		assertThat(headers.firstValue("Accept-Ranges")).isEmpty();
		var head = this.http.send("HEAD", address);
		assertThat(head.headers().firstValue("Content-Length")).contains(Integer.toString(pdf.length()));
		assertThat(head.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 11, 20 })
	void aFileThatIsTooLargeIsToldByTheFormThatKeepsWhatWasTyped(int megabytes) {
		var answer = send("letter.pdf", pdf(megabytes * MEGABYTE));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("“letter.pdf” is larger than 10\u00a0MB.", "value=\"as typed\"");
		assertThat(documents()).isZero();
	}

	@ParameterizedTest
	@ValueSource(ints = { 27, 51, 100 })
	void aFormThatIsTooLargeIsRefusedWithAPageThatSaysTheWayBack(int megabytes) {
		var answer = send("letter.pdf", pdf(megabytes * MEGABYTE));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("That is too much at once", "go back", "up to 10\u00a0MB");
		assertThat(documents()).isZero();
	}

	@Test
	void aFormThatDoesNotSayHowLargeItIsIsStoppedAllTheSame() throws IOException {
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(20_000);
			var out = socket.getOutputStream();
			out.write(
					("POST /web-tests/upload HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
							+ "Content-Type: multipart/form-data; boundary=part\r\n\r\n")
						.getBytes(StandardCharsets.US_ASCII));
			var body = body("letter.pdf", pdf(27 * MEGABYTE), "").getBytes(StandardCharsets.UTF_8);
			try {
				out.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
				out.write(body);
				out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			}
			catch (IOException ex) {
				// It answers before all was sent
			}
			var line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
			assertThat(line).startsWith("HTTP/1.1 4");
		}
		assertThat(documents()).isZero();
	}

	@Test
	void nothingOfAFileIsLeftOnTheDisk() throws IOException {
		var before = temporary();
		send("letter.pdf", pdf(5 * MEGABYTE));
		send("letter.html", pdf(5 * MEGABYTE).replace("%PDF", "<html"));
		assertThat(this.pages.onDisk).hasSizeGreaterThan(before.size());
		assertThat(temporary()).containsExactlyInAnyOrderElementsOf(before);
	}

	private HttpResponse<String> send(String name, String content) {
		this.jdbc.sql("delete from document").update();
		var form = SentForm.on(this.http.get("/web-tests/upload"));
		var token = form.fields().stream().filter((field) -> field[0].equals("_csrf")).findFirst().orElseThrow()[1];
		return this.http.post(form.action(), body(name, content, token), "Cookie", form.cookie(), "Content-Type",
				"multipart/form-data; boundary=part");
	}

	private static String body(String name, String content, String token) {
		return "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
				+ "\r\n--part\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nas typed\r\n"
				+ "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: text/html\r\n\r\n" + content + "\r\n--part--\r\n";
	}

	private static String pdf(int size) {
		return PDF.replace("%s", "x".repeat(size)).replace("%%", "%");
	}

	private int documents() {
		return this.jdbc.sql("select count(*) from document").query(Integer.class).single();
	}

	private List<Path> temporary() throws IOException {
		return UploadPages.temporary(this.server);
	}

}
