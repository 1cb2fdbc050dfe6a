package org.citynetworks.plan;

import java.util.List;

import org.citynetworks.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The page of each plan.
 */
@Component
class PagesOfPlans implements PublicPages {

	private final JdbcClient jdbc;

	PagesOfPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Page> pages() {
		return this.jdbc.sql("select plan.participant from plan join participant on slug = plan.participant order by 1")
			.query((line, number) -> new Page("/participants/" + line.getString("participant") + "/plan"))
			.list();
	}

}
