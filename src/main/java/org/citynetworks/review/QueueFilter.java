package org.citynetworks.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which applications somebody looks for, as it stands in the address.
 *
 * @param group a {@link QueueLine.Group}; without one, all that are not done
 * @param tier a slug
 * @param country two letters
 * @param lead {@code me}, {@code none}, or the number of somebody
 */
record QueueFilter(@Nullable String group, @Nullable String tier, @Nullable String country, @Nullable String lead) {

	QueueFilter {
		group = Query.term(group);
		tier = Query.term(tier);
		country = Query.term(country);
		lead = Query.term(lead);
	}

	boolean holds(QueueLine line, long reader) {
		var isInGroup = (this.group != null) ? this.group.equals(line.group().term())
				: line.group() != QueueLine.Group.DONE;
		return isInGroup && (this.tier == null || this.tier.equals(line.tier()))
				&& (this.country == null || this.country.equalsIgnoreCase(line.country().code()))
				&& isLed(line, reader);
	}

	private boolean isLed(QueueLine line, long reader) {
		if (this.lead == null) {
			return true;
		}
		return switch (this.lead) {
			case "none" -> line.lead() == null;
			case "me" -> Objects.equals(line.lead(), reader);
			default -> this.lead.equals(String.valueOf(line.lead()));
		};
	}

	/** The address of the list with another value of one parameter, or without it. */
	public String with(String parameter, @Nullable String value) {
		var parameters = new TreeMap<String, List<String>>();
		put(parameters, "group", this.group);
		put(parameters, "tier", this.tier);
		put(parameters, "country", this.country);
		put(parameters, "lead", this.lead);
		parameters.remove(parameter);
		put(parameters, parameter, value);
		return "/admin/applications" + (parameters.isEmpty() ? "" : "?" + new Query(parameters));
	}

	private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, List.of(value));
		}
	}

}
