package org.citynetworks.result;

import java.util.List;

import org.citynetworks.web.PublicPages;

import org.springframework.stereotype.Component;

/**
 * The page of each result that is public.
 */
@Component
class PagesOfResults implements PublicPages {

	private final Results results;

	PagesOfResults(Results results) {
		this.results = results;
	}

	@Override
	public List<Page> pages() {
		return this.results.all().stream().map((one) -> new Page(one.path(), one.changedOn())).toList();
	}

}
