package org.citynetworks.result;

import java.util.List;
import java.util.Optional;

import org.citynetworks.commitment.Participants;
import org.citynetworks.involvement.PageSection;
import org.citynetworks.shared.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The results that cities have published, on the page of the City Scan.
 */
@Component
@Order(20)
class PublishedSection implements PageSection {

	private final Results results;

	private final Participants participants;

	PublishedSection(Results results, Participants participants) {
		this.results = results;
		this.participants = participants;
	}

	@Override
	public String fragment() {
		return "result/section :: published";
	}

	@Override
	public Optional<List<OfCity>> of(String page, Language language) {
		if (!page.equals("city-scan")) {
			return Optional.empty();
		}
		var names = this.participants.names();
		return Optional.of(this.results.all()
			.stream()
			.map((one) -> new OfCity(names.getOrDefault(one.participant(), one.participant()), one))
			.toList());
	}

	/** A result, and whose it is. */
	record OfCity(String city, Result result) {

	}

}
