package org.citynetworks.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Language;

import org.springframework.stereotype.Component;

/**
 * What the practices are called, and say of themselves.
 */
@Component
class NamedPractices implements Findable {

	private final Practices practices;

	NamedPractices(Practices practices) {
		this.practices = practices;
	}

	@Override
	public String kind() {
		return PracticeEditing.KIND;
	}

	@Override
	public void all(Consumer<Named> found) {
		this.practices.all().forEach((one) -> found.accept(named(one)));
	}

	private static Named named(Practice one) {
		return new Named(one.slug(), 0, List.of(new Name(one.called(), one.language())),
				Set.of("country/" + one.keeper().countryTerm()),
				String.join(" ", one.keeper().called(), one.summary(), one.tried(), one.evidence()));
	}

	@Override
	public int most() {
		return 10;
	}

	@Override
	public String list() {
		return "/practices";
	}

	@Override
	public Map<String, Shown> show(List<String> slugs, Language language) {
		var shown = new HashMap<String, Shown>();
		this.practices.all()
			.forEach((one) -> shown.put(one.slug(), new Shown(one.path(), one.called(), one.keeper().called())));
		shown.keySet().retainAll(slugs);
		return shown;
	}

}
