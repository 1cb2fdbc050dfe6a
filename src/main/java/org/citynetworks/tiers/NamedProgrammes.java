package org.citynetworks.tiers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.programme.Programmes;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;

import org.springframework.stereotype.Component;

/**
 * What the programmes and their tiers are called, and say of themselves.
 */
@Component
class NamedProgrammes implements Findable {

	/** Before what only bears a word of theirs in its name. */
	private static final long WEIGHT = 700_000_000;

	/** Stands before the slug of a tier, as in its address. */
	private static final String TIERS = "tiers/";

	private final Programmes programmes;

	NamedProgrammes(Programmes programmes) {
		this.programmes = programmes;
	}

	@Override
	public String kind() {
		return "programme";
	}

	@Override
	public void all(Consumer<Named> found) {
		for (var programme : this.programmes.all()) {
			found.accept(
					named(programme.slug(), programme.name(), Stream.of(programme.about(), programme.background())));
			programme.tiers().forEach((tier) -> found.accept(tier(tier)));
		}
	}

	private static Named tier(Tier tier) {
		return named(TIERS + tier.slug(), tier.name(), Stream.concat(Stream.of(tier.summary()),
				Stream.of(tier.promises(), tier.benefits()).flatMap(Collection::stream)));
	}

	private static Named named(String key, InLanguages name, Stream<InLanguages> said) {
		var names = name.texts().entrySet().stream().map((one) -> new Name(one.getValue(), one.getKey())).toList();
		return new Named(key, WEIGHT, names, Set.of(),
				said.flatMap((text) -> text.texts().values().stream()).collect(Collectors.joining(" ")));
	}

	@Override
	public int most() {
		return 5;
	}

	@Override
	public int suggested() {
		return 2;
	}

	@Override
	public Map<String, Shown> show(List<String> keys, Language language) {
		var shown = new HashMap<String, Shown>();
		for (var programme : this.programmes.all()) {
			shown.put(programme.slug(), new Shown("/programme", programme.name().in(language), null));
			programme.tiers()
				.forEach((tier) -> shown.put(TIERS + tier.slug(), new Shown("/programme/tiers/" + tier.slug(),
						tier.name().in(language), programme.name().in(language))));
		}
		shown.keySet().retainAll(keys);
		return shown;
	}

}
