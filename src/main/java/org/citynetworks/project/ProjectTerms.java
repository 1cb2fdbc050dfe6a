package org.citynetworks.project;

import java.util.List;

import org.citynetworks.fact.StatementFields;
import org.citynetworks.history.Part;

/**
 * What can be said of a project in terms.
 */
public final class ProjectTerms {

	/** How far it has come, from its beginning on. */
	public static final List<String> STAGES = List.of("start", "middle", "late", "ongoing", "ended");

	/** How much it costs, in US dollars. */
	public static final List<String> BUDGETS = List.of("to-10000", "to-100000", "to-1000000", "to-10000000", "more");

	private ProjectTerms() {
	}

	/** One of the themes or goals that are said of networks, too. */
	static Part shared(String field) {
		return StatementFields.of(field).part("value").orElseThrow().needed();
	}

}
