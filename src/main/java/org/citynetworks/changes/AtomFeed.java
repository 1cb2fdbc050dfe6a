package org.citynetworks.changes;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.citynetworks.shared.Language;
import org.citynetworks.web.SiteAddress;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes a history as a feed (RFC 4287).
 */
@Component
class AtomFeed {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	/** The year in which the site was made, as a tag of RFC 4151 has it. */
	private static final String SINCE = ",2026:";

	private final SiteAddress site;

	private final MessageSource messages;

	AtomFeed(SiteAddress site, MessageSource messages) {
		this.site = site;
		this.messages = messages;
	}

	byte[] of(Entry entry, List<HistoryLine> lines) {
		var out = new ByteArrayOutputStream();
		try {
			var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(ATOM);
			xml.writeAttribute("xml:lang", language().tag());
			text(xml, "id", tag("history/" + entry.subject()));
			text(xml, "title", say("changes.history.title", entry.title()));
			text(xml, "updated",
					moment(lines.stream()
						.map(HistoryLine::at)
						.findFirst()
						.orElse(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))));
			link(xml, "self", entry.history() + ".atom");
			link(xml, "alternate", Objects.requireNonNull(entry.history()));
			xml.writeStartElement("author");
			text(xml, "name", say("layout.name"));
			xml.writeEndElement();
			for (var line : lines) {
				entry(xml, entry, line);
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return out.toByteArray();
	}

	private void entry(XMLStreamWriter xml, Entry entry, HistoryLine line) throws XMLStreamException {
		xml.writeStartElement("entry");
		text(xml, "id", tag("revision/" + line.id()));
		text(xml, "title", say("changes.fields", Objects.requireNonNullElse(line.title(), entry.title()), line.what()));
		text(xml, "updated", moment(line.at()));
		link(xml, "alternate", Objects.requireNonNullElse(line.comparison(), entry.history()));
		text(xml, "summary", Stream
			.concat(Stream.concat(line.fields().stream().map(HistoryLine.FieldLine::field), line.names().stream())
				.distinct(), Stream.ofNullable(line.reason()))
			.collect(Collectors.joining(" · ")));
		xml.writeEndElement();
	}

	private void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("href", this.site.origin() + language().prefix() + address);
	}

	private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(readable(text));
		xml.writeEndElement();
	}

	// What XML cannot hold, however it is escaped
	private static String readable(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
	}

	// Stays the same when the entry gets another address
	private String tag(String name) {
		return "tag:" + URI.create(this.site.origin()).getHost() + SINCE + name;
	}

	private static String moment(OffsetDateTime at) {
		return at.toInstant().toString();
	}

	private static Language language() {
		return Language.of(LocaleContextHolder.getLocale());
	}

	private String say(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

}
