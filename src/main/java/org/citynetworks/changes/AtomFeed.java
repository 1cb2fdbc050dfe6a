package org.citynetworks.changes;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
 * Writes what changed as a feed (RFC 4287).
 */
@Component
class AtomFeed {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	/** The year in which the site was made, as a tag of RFC 4151 has it. */
	private static final String SINCE = ",2026:";

	private static final OffsetDateTime BEGINNING = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	private static final String CHANGES = "/changes";

	private final SiteAddress site;

	private final MessageSource messages;

	AtomFeed(SiteAddress site, MessageSource messages) {
		this.site = site;
		this.messages = messages;
	}

	/** The history of an entry. */
	byte[] of(Entry entry, List<HistoryLine> lines) {
		var history = Objects.requireNonNull(entry.history());
		return feed(
				new Item(tag("history/" + entry.subject()), say("changes.history.title", entry.title()),
						lines.stream().map(HistoryLine::at).findFirst().orElse(BEGINNING).toInstant(), history, ""),
				lines.stream().map((line) -> item(entry, line)).toList());
	}

	private Item item(Entry entry, HistoryLine line) {
		return new Item(tag("revision/" + line.id()),
				say("changes.fields", Objects.requireNonNullElse(line.title(), entry.title()), line.what()),
				line.at().toInstant(),
				Objects.requireNonNullElse(line.comparison(), Objects.requireNonNull(entry.history())),
				Stream
					.concat(Stream
						.concat(line.fields().stream().map(HistoryLine.FieldLine::field), line.names().stream())
						.distinct(), Stream.ofNullable(line.reason()))
					.collect(Collectors.joining(" · ")));
	}

	/** The changes of all entries. */
	byte[] of(List<Change> changes) {
		return feed(new Item(tag("changes"), say("changes.title"),
				changes.stream().map((change) -> change.cursor().at()).findFirst().orElse(BEGINNING.toInstant()),
				CHANGES, ""), changes.stream().map(this::item).toList());
	}

	private Item item(Change change) {
		return new Item(tag("revision/" + change.cursor().id()), say("changes.fields", change.title(), change.what()),
				change.cursor().at(),
				Stream.of(change.comparison(), change.address()).filter(Objects::nonNull).findFirst().orElse(CHANGES),
				Objects.requireNonNullElse(change.source(), ""));
	}

	/** A feed that begins with what it says of itself. */
	private byte[] feed(Item itself, List<Item> items) {
		var out = new ByteArrayOutputStream();
		try {
			var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(ATOM);
			xml.writeAttribute("xml:lang", language().tag());
			link(xml, "self", itself.address() + ".atom");
			head(xml, itself);
			xml.writeStartElement("author");
			text(xml, "name", say("layout.name"));
			xml.writeEndElement();
			for (var item : items) {
				xml.writeStartElement("entry");
				head(xml, item);
				text(xml, "summary", item.summary());
				xml.writeEndElement();
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return out.toByteArray();
	}

	private void head(XMLStreamWriter xml, Item item) throws XMLStreamException {
		text(xml, "id", item.id());
		text(xml, "title", item.title());
		text(xml, "updated", item.updated().toString());
		link(xml, "alternate", item.address());
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

	private String tag(String name) {
		return "tag:" + URI.create(this.site.origin()).getHost() + SINCE + name;
	}

	private static Language language() {
		return Language.of(LocaleContextHolder.getLocale());
	}

	private String say(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * An entry of a feed, or what a feed says of itself.
	 *
	 * @param id that stays the same when it gets another address
	 */
	private record Item(String id, String title, Instant updated, String address, String summary) {

	}

}
