package org.citynetworks.city;

import java.util.List;

import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.citynetworks.shared.Language;
import org.citynetworks.web.DeskSearch;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Finds cities to edit by any of their names.
 */
@Component
@Order(20)
class FindCitiesToEdit implements DeskSearch {

	private static final int MOST = 10;

	private final Finder finder;

	private final Places places;

	FindCitiesToEdit(Finder finder, Places places) {
		this.finder = finder;
		this.places = places;
	}

	@Override
	public List<Hit> find(String words, Authentication somebody) {
		var locale = LocaleContextHolder.getLocale();
		var ids = this.finder.keys(Wanted.of(words, CityEditing.KIND, MOST)).stream().map(Long::valueOf).toList();
		return this.places.getCities(ids, Language.of(locale))
			.stream()
			.map((city) -> new Hit("city.one", city.name() + ", " + city.country().name(locale),
					"/admin/edit/city/" + city.id()))
			.toList();
	}

}
