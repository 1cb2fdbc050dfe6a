package org.citynetworks.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.citynetworks.shared.Language;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes PDFs of pages: tagged, so that they can be read aloud (PDF/UA-1), and with all
 * that they need, so that they can be kept (PDF/A-2a). The same page at the same moment
 * makes the same bytes.
 */
@Component
public class MakePdf {

	private static final Set<String> IN_THE_OUTLINE = Set.of("h1", "h2", "h3");

	private final ITemplateEngine templates;

	private final Clock clock;

	private final String style;

	private final byte[] colours;

	MakePdf(ITemplateEngine templates, Clock clock) throws IOException {
		this.templates = templates;
		this.clock = clock;
		this.style = new ClassPathResource("pdf/pdf.css").getContentAsString(StandardCharsets.UTF_8);
		// It would write each font to the console
		XRLog.setLoggingEnabled(false);
		this.colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
	}

	/**
	 * A page as PDF.
	 * @param template below {@code templates/pdf}, without its ending, in well-formed
	 * XML; it begins with the layout
	 * @throws Unprintable if it has letters that our fonts do not have
	 */
	public byte[] of(String template, Language language, Map<String, Object> model) {
		var page = PdfFonts.composed(this.templates.process("pdf/" + template, new Context(language.locale(), model)));
		var missing = unprintable(page);
		if (!missing.isEmpty()) {
			throw new Unprintable(missing);
		}
		try {
			var document = parse(page);
			addStyle(document);
			addOutline(document);
			return print(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What of a text cannot stand in a PDF of ours, each letter once; to be told early.
	 */
	public Set<String> unprintable(String text) {
		return PdfFonts.missing(text);
	}

	private static Document parse(String page) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			factory.setNamespaceAware(false);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IllegalStateException("A page for PDF is not well-formed", ex);
		}
	}

	private void addStyle(Document document) {
		var style = document.createElement("style");
		style.setTextContent(this.style);
		head(document).appendChild(style);
	}

	/** The headings once more, as readers show them beside the page. */
	private static void addOutline(Document document) {
		var outline = document.createElement("bookmarks");
		var all = document.getElementsByTagName("*");
		for (var each = 0; each < all.getLength(); each++) {
			if (all.item(each) instanceof Element element && IN_THE_OUTLINE.contains(element.getTagName())) {
				if (!element.hasAttribute("id")) {
					element.setAttribute("id", "heading-" + each);
				}
				var bookmark = document.createElement("bookmark");
				bookmark.setAttribute("name", element.getTextContent().strip());
				bookmark.setAttribute("href", "#" + element.getAttribute("id"));
				outline.appendChild(bookmark);
			}
		}
		head(document).appendChild(outline);
	}

	private static Element head(Document document) {
		return (Element) document.getElementsByTagName("head").item(0);
	}

	private byte[] print(Document page) throws IOException {
		var builder = new PdfRendererBuilder();
		PdfFonts.addTo(builder);
		builder.useExternalResourceAccessControl((address, type) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((address, type) -> false,
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(this.colours);
		builder.useSVGDrawer(new PdfPictures());
		builder.withProducer("City Networks");
		builder.withW3cDocument(page, "");
		try (var renderer = builder.buildPdfRenderer(); var document = renderer.createPDFKeepOpen()) {
			date(document, this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
			var file = new ByteArrayOutputStream();
			document.save(file);
			return file.toByteArray();
		}
	}

	/** Puts our clock in place of the computer's, and an id that follows from it. */
	private static void date(PDDocument document, Instant now) throws IOException {
		var calendar = GregorianCalendar.from(now.atZone(ZoneOffset.UTC));
		document.getDocumentInformation().setCreationDate(calendar);
		document.getDocumentInformation().setModificationDate(calendar);
		document.setDocumentId(now.getEpochSecond());
		var metadata = document.getDocumentCatalog().getMetadata();
		var said = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
			.replaceAll("(<xmp:(Create|Modify|Metadata)Date>)[^<]*", "$1" + DateTimeFormatter.ISO_INSTANT.format(now));
		metadata.importXMPMetadata(said.getBytes(StandardCharsets.UTF_8));
	}

}
