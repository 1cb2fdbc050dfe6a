package org.citynetworks.shaping;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which forms there are, and for what each is used.
 */
@Component
class FindForms {

	private final JdbcClient jdbc;

	FindForms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<FormLine> all() {
		return this.jdbc
			.sql("""
					select key, content ->> 'name' as name,
						array(
							select slug from tier where key in (tier.form, tier.content ->> 'expression')
							union
							select slug from call where call.content ->> 'form' = key
							order by slug
						) as asked,
						array(select other.key from form as other where other.content ->> 'includes' = form.key order by 1) as included
					from form
					order by key
					""")
			.query((line, number) -> new FormLine(line.getString("key"), line.getString("name"),
					List.of((String[]) line.getArray("asked").getArray()),
					List.of((String[]) line.getArray("included").getArray())))
			.list();
	}

	/**
	 * A form.
	 *
	 * @param asked by which tiers and calls
	 * @param included the forms that include it
	 */
	record FormLine(String key, String name, List<String> asked, List<String> included) {

	}

}
