package org.citynetworks.tiers;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.programme.Programmes;
import org.citynetworks.web.PublicPages;

import org.springframework.stereotype.Component;

/**
 * The pages on which one reads what taking part is.
 */
@Component
class PagesOfProgrammes implements PublicPages {

	/** What stands of each tier. */
	private static final List<String> TIER = List.of("", "/questions", "/letter", "/check");

	private final Programmes programmes;

	PagesOfProgrammes(Programmes programmes) {
		this.programmes = programmes;
	}

	@Override
	public List<Page> pages() {
		var tiers = this.programmes.all()
			.stream()
			.flatMap((programme) -> programme.tiers().stream())
			.flatMap((tier) -> TIER.stream().map((page) -> new Page("/programme/tiers/" + tier.slug() + page)));
		return Stream.concat(Stream.of(new Page("/programme")), tiers).toList();
	}

}
