package org.citynetworks.sitemap;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLStreamException;

import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.shared.NotFound;
import org.citynetworks.web.SiteAddress;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What programs that read the whole site need to know.
 */
@Controller
class SitemapController {

	private static final String ROBOTS = """
			User-agent: *
			Disallow: /admin
			Disallow: /my

			Sitemap: %s/sitemap.xml
			""";

	private final FindAddresses find;

	private final SiteAddress site;

	SitemapController(FindAddresses find, SiteAddress site) {
		this.find = find;
		this.site = site;
	}

	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	@ResponseBody
	String robots() {
		return ROBOTS.formatted(this.site.origin());
	}

	@GetMapping("/sitemap.xml")
	void index(HttpServletResponse response) throws IOException, XMLStreamException {
		try (var target = target(response); var map = SitemapXml.index(target, this.site.origin())) {
			for (int part = 0; part <= this.find.parts(); part++) {
				map.part("/sitemap-" + part + ".xml");
			}
		}
	}

	/** The part 0 holds everything but the cities. */
	@GetMapping("/sitemap-{part}.xml")
	void part(@PathVariable String part, HttpServletResponse response) throws IOException, XMLStreamException {
		if (!part.matches("0|[1-9][0-9]{0,5}") || Integer.parseInt(part) > this.find.parts()) {
			throw new NotFound("sitemap", part);
		}
		try (var target = target(response); var map = SitemapXml.pages(target, this.site.origin())) {
			if (part.equals("0")) {
				this.find.others().forEach(map::page);
			}
			else {
				this.find.cities(Integer.parseInt(part), map::page);
			}
		}
	}

	private static OutputStream target(HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_XML_VALUE);
		return new BufferedOutputStream(response.getOutputStream());
	}

}
