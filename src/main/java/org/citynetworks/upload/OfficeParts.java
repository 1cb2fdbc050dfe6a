package org.citynetworks.upload;

import org.citynetworks.document.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a text document part by part: what kind it is, and whether something
 * in it acts, is protected or fetches.
 */
class OfficeParts {

	private static final XMLInputFactory XML = factory();

	private static final String TEXT_OF_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private static final Set<String> ACTING = Set.of("event-listener", "library-embedded", "library-linked", "applet",
			"plugin", "handler");

	/** Fields that start a program or read another file. */
	private static final Pattern ACTING_FIELD = Pattern
		.compile("(?i)(^|[\\s{])(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE)\\s");

	private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?!data:)([a-z][a-z0-9+.-]*:|/|\\\\|\\.\\.).*");

	/** They name what a person can follow, or where the document came from. */
	private static final Set<String> FOLLOWED = Set.of("a", "shape", "template", "auto-reload");

	private @Nullable FileKind kind;

	private final StringBuilder fields = new StringBuilder();

	/** The kind of the document, once all its parts were read. */
	FileKind kind() throws Unfit {
		Unfit.unless(!ACTING_FIELD.matcher(this.fields).find(), Reason.FETCHES);
		if (this.kind == null) {
			throw new Unfit(Reason.WRONG_KIND);
		}
		return this.kind;
	}

	void readMediaType(byte[] type) {
		if (new String(type, StandardCharsets.US_ASCII).equals(FileKind.ODT.mediaType())) {
			this.kind = FileKind.ODT;
		}
	}

	void read(String part, InputStream content) throws IOException {
		var beginning = content.readNBytes(1);
		// LibreOffice writes some without anything in them
		if (beginning.length == 0) {
			return;
		}
		try {
			var xml = XML.createXMLStreamReader(new SequenceInputStream(new ByteArrayInputStream(beginning), content));
			while (xml.hasNext()) {
				var event = xml.next();
				// Declarations name entities, which can be endless or a file elsewhere
				Unfit.unless(event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE,
						Reason.ACTIVE);
				// What other programs have put beside the text is read by none that opens
				// it
				if (event == XMLStreamConstants.START_ELEMENT && !part.startsWith("customxml/")) {
					readElement(part, xml);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw unfit(ex);
		}
	}

	/** What the reader of XML was stopped by, for it wraps that. */
	private static Unfit unfit(XMLStreamException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Unfit unfit) {
				return unfit;
			}
		}
		return (failure.getNestedException() instanceof Unfit unfit) ? unfit : new Unfit(Reason.BROKEN);
	}

	private void readElement(String part, XMLStreamReader xml) throws IOException, XMLStreamException {
		var element = xml.getLocalName();
		Unfit.unless(!ACTING.contains(element), Reason.ACTIVE);
		switch (element) {
			case "script" -> Unfit.unless("ooo:Basic".equals(attribute(xml, "language")), Reason.ACTIVE);
			case "encryption-data" -> throw new Unfit(Reason.PROTECTED);
			case "Override", "Default" -> readType(attribute(xml, "ContentType"));
			case "Relationship" -> readRelationship(part, xml);
			case "fldSimple" -> this.fields.append(' ').append(attribute(xml, "instr")).append(' ');
			case "fldChar" -> this.fields.append(' ');
			default -> {
				var href = attribute(xml, "href");
				Unfit.unless(FOLLOWED.contains(element) || href.isEmpty() || !ELSEWHERE.matcher(href).matches(),
						Reason.FETCHES);
			}
		}
		if (element.equals("instrText")) {
			this.fields.append(xml.getElementText());
		}
	}

	private void readType(String type) throws Unfit {
		var known = type.toLowerCase(Locale.ROOT);
		Unfit.unless(!known.contains("macroenabled") && !known.contains("vba") && !known.contains("activex"),
				Reason.ACTIVE);
		if (type.equals(TEXT_OF_WORD)) {
			this.kind = FileKind.DOCX;
		}
	}

	private static void readRelationship(String part, XMLStreamReader xml) throws Unfit {
		if (part.endsWith(".rels") && attribute(xml, "TargetMode").equalsIgnoreCase("External")) {
			Unfit.unless(attribute(xml, "Type").endsWith("/hyperlink"), Reason.FETCHES);
		}
	}

	private static String attribute(XMLStreamReader xml, String name) {
		for (var each = 0; each < xml.getAttributeCount(); each++) {
			if (xml.getAttributeLocalName(each).equals(name)) {
				return xml.getAttributeValue(each);
			}
		}
		return "";
	}

	private static XMLInputFactory factory() {
		// The one of Java itself, whose behaviour is known, whatever else is on the class
		// path
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

}
