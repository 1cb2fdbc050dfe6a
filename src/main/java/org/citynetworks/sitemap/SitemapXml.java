package org.citynetworks.sitemap;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.citynetworks.shared.Language;
import org.citynetworks.web.PublicPages.Page;

/**
 * Writes a map of the site as search engines read it (sitemaps.org).
 */
final class SitemapXml implements AutoCloseable {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final XMLStreamWriter xml;

	private final String origin;

	private SitemapXml(OutputStream target, String root, String origin) throws XMLStreamException {
		this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
		this.origin = origin;
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		this.xml.writeStartElement(root);
		this.xml.writeDefaultNamespace(NAMESPACE);
	}

	/** A list of the parts. */
	static SitemapXml index(OutputStream target, String origin) throws XMLStreamException {
		return new SitemapXml(target, "sitemapindex", origin);
	}

	/** A list of pages. */
	static SitemapXml pages(OutputStream target, String origin) throws XMLStreamException {
		var map = new SitemapXml(target, "urlset", origin);
		map.xml.writeNamespace("xhtml", XHTML);
		return map;
	}

	void part(String path) throws XMLStreamException {
		this.xml.writeStartElement("sitemap");
		text("loc", this.origin + path);
		this.xml.writeEndElement();
	}

	/** A page in each of its languages, each time with all of them. */
	void page(Page page) {
		try {
			for (var language : Language.values()) {
				this.xml.writeStartElement("url");
				text("loc", address(language, page));
				if (page.changed() != null) {
					text("lastmod", page.changed().toString());
				}
				for (var other : Language.values()) {
					this.xml.writeEmptyElement("xhtml", "link", XHTML);
					this.xml.writeAttribute("rel", "alternate");
					this.xml.writeAttribute("hreflang", other.tag());
					this.xml.writeAttribute("href", address(other, page));
				}
				this.xml.writeEndElement();
			}
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String address(Language language, Page page) {
		return this.origin + language.prefix() + page.path();
	}

	private void text(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	@Override
	public void close() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.close();
	}

}
