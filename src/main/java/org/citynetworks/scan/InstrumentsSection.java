package org.citynetworks.scan;

import java.util.List;
import java.util.Optional;

import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instruments;
import org.citynetworks.involvement.PageSection;
import org.citynetworks.shared.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows the instruments, and how a round with one of them goes, on the page of the City
 * Scan.
 */
@Component
@Order(10)
class InstrumentsSection implements PageSection {

	private final Instruments instruments;

	InstrumentsSection(Instruments instruments) {
		this.instruments = instruments;
	}

	@Override
	public String fragment() {
		return "scan/parts :: instruments";
	}

	@Override
	public Optional<List<Instrument>> of(String page, Language language) {
		return page.equals("city-scan") ? Optional.of(this.instruments.all()) : Optional.empty();
	}

}
