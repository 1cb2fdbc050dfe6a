package org.citynetworks.upload;

import org.citynetworks.document.Document;
import org.citynetworks.document.Documents;
import org.citynetworks.document.VirusCheck;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.citynetworks.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.citynetworks.upload.HostileFiles.action;
import static org.citynetworks.upload.HostileFiles.bytes;
import static org.citynetworks.upload.HostileFiles.chunk;
import static org.citynetworks.upload.HostileFiles.contentTypes;
import static org.citynetworks.upload.HostileFiles.deflated;
import static org.citynetworks.upload.HostileFiles.dictionary;
import static org.citynetworks.upload.HostileFiles.docx;
import static org.citynetworks.upload.HostileFiles.jpeg;
import static org.citynetworks.upload.HostileFiles.join;
import static org.citynetworks.upload.HostileFiles.odt;
import static org.citynetworks.upload.HostileFiles.open;
import static org.citynetworks.upload.HostileFiles.pdf;
import static org.citynetworks.upload.HostileFiles.pdfWith;
import static org.citynetworks.upload.HostileFiles.pdfWithAnnotation;
import static org.citynetworks.upload.HostileFiles.pdfWithPackedObjects;
import static org.citynetworks.upload.HostileFiles.png;
import static org.citynetworks.upload.HostileFiles.protectedPdf;
import static org.citynetworks.upload.HostileFiles.relationship;
import static org.citynetworks.upload.HostileFiles.segment;
import static org.citynetworks.upload.HostileFiles.with;
import static org.citynetworks.upload.HostileFiles.word;
import static org.citynetworks.upload.HostileFiles.zip;

/**
 * What somebody may send who means harm, and what is said to it; and what is kept of what
 * only looks harmful.
 */
@RepositoryTest
class HostileUploadsTests {

	private static final byte[] ARCHIVE = zip(Map.of("Main.class", bytes("\u00ca\u00fe\u00ba\u00be")));

	private static final byte[] PAGE = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");

	private final CheckUpload check = new CheckUpload(new VirusScanner(new ClamdSettings(null, Duration.ofSeconds(5))));

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcClient jdbc;

	static List<Refused> refused() {
		return List.of(
				// What it is not
				no("nothing chosen", "", new byte[0], Reason.NOTHING_CHOSEN),
				no("no bytes", "letter.pdf", new byte[0], Reason.EMPTY),
				no("11 MB", "letter.pdf", join(pdf(), new byte[11 << 20]), Reason.TOO_LARGE),
				no("51 MB", "letter.pdf", new byte[51 << 20], Reason.TOO_LARGE),
				no("a web page as PDF", "letter.pdf", PAGE, Reason.WRONG_KIND),
				no("a web page without doctype", "letter.pdf", bytes("<script>alert(1)</script>"), Reason.WRONG_KIND),
				no("a picture with a script", "logo.png",
						bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
						Reason.WRONG_KIND),
				no("a program", "letter.pdf", join(bytes("MZ"), new byte[500]), Reason.WRONG_KIND),
				no("a program for Linux", "letter.odt", join(bytes("\u007fELF\2\1\1"), new byte[500]),
						Reason.WRONG_KIND),
				no("a script", "letter.docx", bytes("#!/bin/sh\nrm -rf /\n"), Reason.WRONG_KIND),
				no("plain text", "letter.pdf", bytes("Dear Secretary-General"), Reason.WRONG_KIND),
				no("a rich text", "letter.docx", bytes("{\\rtf1 {\\object\\objdata 01}}"), Reason.WRONG_KIND),
				no("a GIF", "photo.png", bytes("GIF89a\1\0\1\0\0\0\0;"), Reason.WRONG_KIND),
				no("an old Word file", "letter.docx", join(HostileFiles.OLE, new byte[2000]), Reason.WRONG_KIND),
				no("an archive", "letter.docx", zip(Map.of("letter.txt", bytes("x"))), Reason.FILES_INSIDE),
				no("a spreadsheet", "letter.docx",
						docx("[Content_Types].xml",
								contentTypes(
										"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
						Reason.WRONG_KIND),
				no("a gzip", "letter.odt", bytes("\u001f\u008b\b\0\0\0\0\0"), Reason.WRONG_KIND),
				// PDF that acts, sends, fetches or carries
				no("JavaScript when opened", "a.pdf", pdfWith("OpenAction", javaScript()), Reason.ACTIVE),
				no("a program when opened", "a.pdf", pdfWith("OpenAction", action("Launch")), Reason.ACTIVE),
				no("a page of the web when opened", "a.pdf", pdfWith("OpenAction", action("URI")), Reason.ACTIVE),
				no("JavaScript among the names", "a.pdf", pdfWith("Names", nested("JavaScript", new COSDictionary())),
						Reason.ACTIVE),
				no("an action before printing", "a.pdf", pdfWith("AA", nested("WP", javaScript())), Reason.ACTIVE),
				no("a button that sends", "a.pdf", pdfWithAnnotation(nested("A", action("SubmitForm"))), Reason.ACTIVE),
				no("a link to another file", "a.pdf", pdfWithAnnotation(nested("A", action("GoToR"))), Reason.ACTIVE),
				no("an action after a harmless one", "a.pdf",
						pdfWithAnnotation(nested("A", nested(action("GoTo"), "Next", action("Launch")))),
						Reason.ACTIVE),
				no("an XFA form", "a.pdf", pdfWith("AcroForm", nested("XFA", new COSDictionary())), Reason.ACTIVE),
				no("rich media", "a.pdf", pdfWithAnnotation(dictionary("Subtype", "RichMedia")), Reason.ACTIVE),
				no("a film", "a.pdf", pdfWithAnnotation(dictionary("Subtype", "Movie")), Reason.ACTIVE),
				no("a file among the names", "a.pdf", pdfWith("Names", nested("EmbeddedFiles", new COSDictionary())),
						Reason.FILES_INSIDE),
				no("a file on a page", "a.pdf", pdfWithAnnotation(dictionary("Subtype", "FileAttachment")),
						Reason.FILES_INSIDE),
				no("a file in a file specification", "a.pdf", pdfWith("AF", nested("EF", new COSDictionary())),
						Reason.FILES_INSIDE),
				no("content that lies elsewhere", "a.pdf", pdf((document) -> {
					var stream = document.getDocument().createCOSStream();
					stream.setItem(COSName.F, new COSString("http://example.org/x"));
					document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("X"), stream);
				}), Reason.FETCHES), no("a password to open", "a.pdf", protectedPdf("secret"), Reason.PROTECTED),
				no("a password to print", "a.pdf", protectedPdf(""), Reason.PROTECTED),
				// PDF that is broken or bursts
				no("no page", "a.pdf", pdf((document) -> document.removePage(0)), Reason.BROKEN),
				no("cut off", "a.pdf", cut(pdf()), Reason.BROKEN),
				no("only a head", "a.pdf", bytes("%PDF-1.7\n%%EOF"), Reason.BROKEN),
				no("a table of objects that leads nowhere, and no objects", "a.pdf",
						bytes("%PDF-1.4\nxref\n0 1\n0000000000 65535 f\ntrailer\n<</Root 9 0 R>>\nstartxref\n9\n%%EOF"),
						Reason.BROKEN),
				no("a page tree that contains itself", "a.pdf", bytes(
						"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
						Reason.BROKEN),
				no("a hundred thousand arrays in each other", "a.pdf",
						bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/X" + "[".repeat(100_000)
								+ ">>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
						Reason.BROKEN),
				no("a million objects", "a.pdf",
						bytes("%PDF-1.4\n1 0 obj<</X[" + "<</A 1>>".repeat(1_000_000)
								+ "]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
						Reason.TOO_MUCH_INSIDE),
				no("objects that unpack to 200 MB", "a.pdf",
						pdfWithPackedObjects(200 << 20, "/FlateDecode", deflated(200 << 20)), Reason.TOO_MUCH_INSIDE),
				no("objects that are packed twice", "a.pdf",
						pdfWithPackedObjects(1, "[/FlateDecode/FlateDecode]", deflated(1 << 20)),
						Reason.TOO_MUCH_INSIDE),
				no("objects that are packed in another way", "a.pdf",
						pdfWithPackedObjects(1, "/LZWDecode", new byte[10]), Reason.TOO_MUCH_INSIDE),
				// Two things at once
				no("a page before a PDF", "a.pdf", join(bytes("<p>\n"), pdf()), Reason.SOMETHING_ADDED),
				no("a page in the head of a PDF", "a.pdf", inHead(pdf(), "%<script>alert(1)</script>\n"),
						Reason.SOMETHING_ADDED),
				no("a page behind a PDF", "a.pdf", join(pdf(), PAGE), Reason.SOMETHING_ADDED),
				no("an archive behind a PDF", "a.pdf", join(pdf(), ARCHIVE), Reason.SOMETHING_ADDED),
				no("an archive behind a PDF that ends like one", "a.pdf",
						join(pdf(), with(ARCHIVE, "PK\5\6", 20, 6), bytes("\n%%EOF")), Reason.SOMETHING_ADDED),
				no("a PDF behind a picture", "a.png", join(png(10, 10), pdf()), Reason.SOMETHING_ADDED),
				no("an archive behind a picture", "a.jpg", join(jpeg(10, 10), ARCHIVE), Reason.SOMETHING_ADDED),
				no("a PDF behind a photograph, as if a telephone had put it there", "a.jpg",
						join(jpeg(10, 10), pdf(), bytes("SEFT")), Reason.SOMETHING_ADDED),
				no("something behind a photograph", "a.jpg", join(jpeg(10, 10), bytes("secret")),
						Reason.SOMETHING_ADDED),
				no("a drawing with a script in a document", "a.docx",
						docx("word/media/image1.svg", "<svg><script>alert(1)</script></svg>"), Reason.ACTIVE),
				no("an archive in a comment of a picture", "a.jpg", jpeg(10, 10, segment(0xFE, ARCHIVE)),
						Reason.SOMETHING_ADDED),
				no("a page in a comment of a picture", "a.jpg", jpeg(10, 10, segment(0xFE, PAGE)),
						Reason.SOMETHING_ADDED),
				no("a page in a text of a picture", "a.png", png(10, 10, chunk("tEXt", PAGE)), Reason.SOMETHING_ADDED),
				no("something before a document", "a.docx", join(bytes("PK00"), docx()), Reason.WRONG_KIND),
				no("something behind a document", "a.docx", join(docx(), PAGE), Reason.SOMETHING_ADDED),
				no("two archives in one", "a.docx", join(ARCHIVE, docx()), Reason.BROKEN),
				// Pictures
				no("a picture of 900 million pixels", "a.png", png(30_000, 30_000), Reason.TOO_MANY_PIXELS),
				no("a picture four thousand million wide", "a.png", png(-1, 1), Reason.BROKEN),
				no("a picture that is only wide", "a.png", png(2_000_000_000, 1), Reason.TOO_MANY_PIXELS),
				no("a picture without height", "a.png", png(10, 0), Reason.BROKEN),
				no("a photograph of four thousand million pixels", "a.jpg", jpeg(65_000, 65_000),
						Reason.TOO_MANY_PIXELS),
				no("a photograph cut off", "a.jpg", cut(jpeg(10, 10)), Reason.BROKEN),
				no("a picture cut off", "a.png", cut(png(10, 10)), Reason.BROKEN),
				no("a picture with a wrong sum", "a.png", with(png(10, 10), "IHDR", 7, 11), Reason.BROKEN),
				no("a part that is longer than the picture", "a.png", with(png(10, 10), "IDAT", -4, 0x7f),
						Reason.BROKEN),
				no("a frame that is cut off", "a.jpg", bytes("\u00ff\u00d8\u00ff\u00c0\0\u0011"), Reason.BROKEN),
				no("EXIF data that is longer than the photograph", "a.jpg",
						with(jpeg(10, 10, segment(0xE1, bytes("Exif\0\0"))), "Exif", -2, 0xFF), Reason.BROKEN),
				// Text documents
				no("macros", "a.docx", docx("word/vbaProject.bin", "x"), Reason.ACTIVE),
				no("a document that says it has macros", "a.docx",
						docx("[Content_Types].xml",
								contentTypes("application/vnd.ms-word.document.macroEnabled.main+xml")),
						Reason.ACTIVE),
				no("an ActiveX control", "a.docx", docx("word/activeX/activeX1.xml", "<x/>"), Reason.ACTIVE),
				no("a template elsewhere", "a.docx",
						docx("word/_rels/settings.xml.rels", relationship("attachedTemplate", "http://example.org/x")),
						Reason.FETCHES),
				no("an object elsewhere", "a.docx",
						docx("word/_rels/document.xml.rels", relationship("oleObject", "file://example.org/x")),
						Reason.FETCHES),
				no("a picture elsewhere", "a.docx",
						docx("word/_rels/document.xml.rels", relationship("image", "http://example.org/x")),
						Reason.FETCHES),
				no("a field that starts a program", "a.docx",
						docx("word/document.xml",
								word("<w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\cmd</w:instrText>")),
						Reason.FETCHES),
				no("an object in another format", "a.docx", docx("word/embeddings/oleObject1.bin", "x"),
						Reason.FILES_INSIDE),
				no("an old Word file as a picture", "a.docx",
						docx("word/media/image1.png", new String(HostileFiles.OLE, StandardCharsets.ISO_8859_1)),
						Reason.FILES_INSIDE),
				no("an archive as a picture", "a.docx", docx("word/media/image1.png", "PK\3\4"), Reason.FILES_INSIDE),
				no("a program inside", "a.docx", docx("word/setup.exe", "MZ"), Reason.FILES_INSIDE),
				no("a way out of its folder", "a.docx", docx("../../etc/cron.d/x.xml", "<x/>"), Reason.BROKEN),
				no("a way from the root", "a.docx", docx("/etc/passwd.xml", "<x/>"), Reason.BROKEN),
				no("a way with backslashes", "a.docx", docx("..\\x.xml", "<x/>"), Reason.BROKEN),
				no("two parts that differ in case", "a.docx", docx("WORD/document.xml", word("<w:p/>")), Reason.BROKEN),
				no("a file of the system (XXE)", "a.docx",
						docx("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
						Reason.ACTIVE),
				no("a thousand million laughs", "a.docx",
						docx("word/document.xml",
								"<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>"),
						Reason.ACTIVE),
				no("XML that does not end", "a.docx", docx("word/document.xml", "<x><y></x>"), Reason.BROKEN),
				no("a document under a password", "a.docx",
						join(HostileFiles.OLE, new byte[600], "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
						Reason.PROTECTED),
				no("parts under a password", "a.docx", with(docx(), "PK\1\2", 8, 1), Reason.PROTECTED),
				no("a part that unpacks to a thousand times its size", "a.docx",
						docx("word/media/image1.png", "\0".repeat(20 << 20)), Reason.TOO_MUCH_INSIDE),
				no("a text that unpacks to a thousand times its size", "a.docx",
						docx("word/document.xml", word("<w:p/>".repeat(4 << 20))), Reason.TOO_MUCH_INSIDE),
				no("an archive of archives (42.zip)", "a.docx",
						zip(Map.of("lib 0.zip", zip(Map.of("book 0.zip", zip(Map.of("0.dll", new byte[1 << 20])))))),
						Reason.FILES_INSIDE),
				no("five thousand parts", "a.docx", manyParts(5000), Reason.TOO_MUCH_INSIDE),
				no("a script in Basic", "a.odt", odt("Basic/Standard/Module1.xml", "<x/>"), Reason.ACTIVE),
				no("a script in Python", "a.odt", odt("Scripts/python/x.py", "x"), Reason.ACTIVE),
				no("a script in the text", "a.odt",
						odt("content.xml", open("<text:script script:language=\"JavaScript\">x</text:script>")),
						Reason.ACTIVE),
				no("a listener", "a.odt",
						odt("content.xml", open("<script:event-listener xlink:href=\"vnd.sun.star.script:x\"/>")),
						Reason.ACTIVE),
				no("a section from elsewhere", "a.odt",
						odt("content.xml", open("<text:section-source xlink:href=\"http://example.org/\"/>")),
						Reason.FETCHES),
				no("a picture from a neighbouring folder", "a.odt",
						odt("content.xml", open("<draw:image xlink:href=\"../x.png\"/>")), Reason.FETCHES),
				no("a document under a password", "a.odt",
						odt("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"), Reason.PROTECTED));
	}

	static List<Kept> kept() {
		return List.of(
				// Names
				yes("a line break", "a\r\nSet-Cookie: x=1.pdf", pdf(), "a Set-Cookie- x=1.pdf"),
				yes("a way up", "../../etc/passwd", pdf(), "passwd.pdf"),
				yes("a way up on Windows", "..\\..\\boot.pdf", pdf(), "boot.pdf"),
				yes("a mark that turns the order", "letter\u202Efdp.exe", pdf(), "letterfdp.exe.pdf"),
				yes("invisible letters", "le\u200Btter\u2066\uFEFF.pdf", pdf(), "letter.pdf"),
				yes("no byte of a string", "letter.pdf\0.exe", pdf(), "letter.pdf.exe.pdf"),
				yes("300 letters", "é".repeat(300) + ".pdf", pdf(), "é".repeat(100) + ".pdf"),
				yes("300 letters beyond the first plane", "𝕬".repeat(300), pdf(), "𝕬".repeat(100) + ".pdf"),
				yes("only dots", "...", pdf(), "document.pdf"),
				yes("a hidden file", ".htaccess", pdf(), "htaccess.pdf"), yes("a device", "CON.pdf", pdf(), "_CON.pdf"),
				yes("a device with an ending", "lpt1.tar.png", png(9, 9), "_lpt1.tar.png"),
				yes("signs with a meaning", "a<b>\"c|d?*$(e)`f`;.pdf", pdf(), "a-b-c-d-(e)-f-.pdf"),
				yes("an option of a command", "-rf.pdf", pdf(), "rf.pdf"),
				yes("a letter in two parts", "Ve\u0301ra.pdf", pdf(), "Véra.pdf"),
				yes("spaces", "  my   letter .pdf ", pdf(), "my letter.pdf"),
				yes("another alphabet", "Письмо ﻻ 信.PDF", pdf(), "Письмо ﻻ 信.pdf"),
				yes("the ending of a program", "letter.exe", pdf(), "letter.exe.pdf"),
				yes("the ending of another kind", "photo.png", jpeg(9, 9), "photo.png.jpg"),
				yes("the longer ending", "photo.JPEG", jpeg(9, 9), "photo.jpeg"),
				// Content that is unusual and harmless
				yes("a place to begin reading", "a.pdf",
						pdf((document) -> document.getDocumentCatalog()
							.getCOSObject()
							.setItem(COSName.OPEN_ACTION, new COSArray())),
						"a.pdf"),
				yes("a link to the web", "a.pdf", pdfWithAnnotation(nested("A", action("URI"))), "a.pdf"),
				yes("a wrong table of objects", "a.pdf", with(pdf(), "startxref", 11, '9'), "a.pdf"),
				yes("zeros behind a PDF", "a.pdf", join(pdf(), new byte[100]), "a.pdf"),
				yes("a smaller photograph behind a photograph", "a.jpg", join(jpeg(90, 90), jpeg(9, 9)), "a.jpg"),
				yes("what a telephone notes behind a photograph", "a.jpg",
						join(jpeg(9, 9), bytes("\0\0\1\nImage_UTC_DataSEFT")), "a.jpg"),
				yes("the film of the moment behind a photograph", "a.jpg",
						join(jpeg(9, 9), bytes("\0\0\0\u0018ftypmp42"), new byte[99]), "a.jpg"),
				yes("a drawing with a picture in it", "a.docx",
						docx("word/media/image1.svg", "<svg><image href=\"data:image/png;base64,AAAA\"/></svg>"),
						"a.docx"),
				yes("EXIF data that makes no sense", "a.jpg",
						jpeg(9, 9, segment(0xE1, bytes("Exif\0\0MM\0*\u00ff\u00ff\u00ff\u00ff"))), "a.jpg"),
				yes("a text that bursts, in a picture", "a.png",
						png(9, 9, chunk("zTXt", join(bytes("a\0\0"), deflated(50 << 20)))), "a.png"),
				yes("a link in a document", "a.docx",
						docx("word/_rels/document.xml.rels", relationship("hyperlink", "http://example.org/")),
						"a.docx"),
				yes("a part with nothing in it", "a.odt", odt("Configurations2/accelerator/current.xml", ""), "a.odt"),
				yes("a link in an open document", "a.odt",
						odt("content.xml", open("<text:a xlink:href=\"http://example.org/\">x</text:a>")), "a.odt"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatIsHostileIsRefusedWithItsReason(Refused file) {
		var refusal = catchThrowableOfType(RefusedUpload.class, () -> keep(file.name(), file.content()));
		assertThat(refusal).isNotNull();
		assertThat(refusal.reason()).isEqualTo(file.reason());
		assertThat(refusal.name()).isEqualTo(file.name());
		assertThat(rows()).isZero();
	}

	@ParameterizedTest
	@MethodSource("kept")
	void whatOnlyLooksHostileIsKeptUnderACleanName(Kept file) throws RefusedUpload {
		var document = keep(file.name(), file.content());
		assertThat(document.name()).isEqualTo(file.keptAs());
		assertThat(document.virusCheck()).isEqualTo(VirusCheck.UNCHECKED);
	}

	@Test
	void thereAreManyOfThem() {
		assertThat(refused().size() + kept().size()).isGreaterThan(120);
	}

	@Test
	void whatIsSentTogetherIsNotTooLarge() throws RefusedUpload {
		var file = new MockMultipartFile("file", "a.pdf", null, pdf());
		this.check.of(file, CheckUpload.LARGEST_TOGETHER - file.getSize());
		var refusal = catchThrowableOfType(RefusedUpload.class,
				() -> this.check.of(file, CheckUpload.LARGEST_TOGETHER - file.getSize() + 1));
		assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE_TOGETHER);
	}

	@ParameterizedTest
	@EnumSource
	void eachRefusalNamesTheFileAndTheWayOut(Reason reason) {
		for (var language : List.of(Locale.ROOT, Locale.FRENCH)) {
			var words = ResourceBundle.getBundle("messages", language).getString(reason.message());
			assertThat(words).matches((text) -> text.contains("{0}") || reason == Reason.NOTHING_CHOSEN)
				.containsPattern("[Cc]ho(ose|isi)|Take|Retirez");
		}
	}

	private Document keep(String name, byte[] content) throws RefusedUpload {
		return this.documents.keep(this.check.of(new MockMultipartFile("file", name, "application/pdf", content), 0));
	}

	private int rows() {
		return this.jdbc.sql("select (select count(*) from document) + (select count(*) from document_chunk)")
			.query(Integer.class)
			.single();
	}

	private static COSDictionary javaScript() {
		var action = action("JavaScript");
		action.setString(COSName.getPDFName("JS"), "app.alert(1)");
		return action;
	}

	private static COSDictionary nested(String key, COSDictionary value) {
		return nested(new COSDictionary(), key, value);
	}

	private static COSDictionary nested(COSDictionary outer, String key, COSDictionary value) {
		outer.setItem(COSName.getPDFName(key), value);
		return outer;
	}

	private static byte[] cut(byte[] file) {
		return Arrays.copyOf(file, file.length / 2);
	}

	private static byte[] inHead(byte[] pdf, String comment) {
		return join(bytes("%PDF-1.7\n" + comment), Arrays.copyOfRange(pdf, 9, pdf.length));
	}

	private static byte[] manyParts(int number) {
		var parts = new TreeMap<String, byte[]>();
		Stream.iterate(1, (each) -> each + 1).limit(number).forEach((each) -> parts.put(each + ".xml", bytes("<x/>")));
		return zip(parts);
	}

	private static Refused no(String what, String name, byte[] content, Reason reason) {
		return new Refused(what, name, content, reason);
	}

	private static Kept yes(String what, String name, byte[] content, String keptAs) {
		return new Kept(what, name, content, keptAs);
	}

	record Refused(String what, String name, byte[] content, Reason reason) {

		@Override
		public String toString() {
			return this.what + " → " + this.reason;
		}

	}

	record Kept(String what, String name, byte[] content, String keptAs) {

		@Override
		public String toString() {
			return this.what + " → " + this.keptAs;
		}

	}

}
