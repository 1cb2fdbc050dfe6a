package org.citynetworks.scan;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.instrument.Instruments;
import org.citynetworks.web.PublicPages;

import org.springframework.stereotype.Component;

/**
 * The page of the City Scan, and the instruments.
 */
@Component
class PagesOfInstruments implements PublicPages {

	private final Instruments instruments;

	PagesOfInstruments(Instruments instruments) {
		this.instruments = instruments;
	}

	@Override
	public List<Page> pages() {
		return Stream
			.concat(Stream.of(new Page("/city-scan")),
					this.instruments.all().stream().map((one) -> new Page(Sheet.path(one), one.date())))
			.toList();
	}

}
