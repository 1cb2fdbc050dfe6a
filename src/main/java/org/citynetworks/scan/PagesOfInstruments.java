package org.citynetworks.scan;

import java.util.List;

import org.citynetworks.instrument.Instruments;
import org.citynetworks.web.PublicPages;

import org.springframework.stereotype.Component;

/**
 * The instruments.
 */
@Component
class PagesOfInstruments implements PublicPages {

	private final Instruments instruments;

	PagesOfInstruments(Instruments instruments) {
		this.instruments = instruments;
	}

	@Override
	public List<Page> pages() {
		return this.instruments.all().stream().map((one) -> new Page(Sheet.path(one), one.date())).toList();
	}

}
