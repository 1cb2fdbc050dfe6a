package org.citynetworks.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

import org.citynetworks.shared.Country;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;

/**
 * That a member stands in a network's list, as the list has it.
 *
 * @param id its own number
 * @param network the slug of the network
 * @param name the member's name as the list writes it
 * @param role a slug ({@code member}, {@code creative-field})
 * @param detail what the list adds, in a few words of English
 * @param since the year of joining
 * @param until a year, a month or a day, for one that has ended
 * @param doubtful whether the list is old or says it only indirectly
 */
public record Membership(long id, String network, String networkName, String name, Country country, Kind kind,
		String role, @Nullable String detail, @Nullable Integer since, @Nullable String until, Source source,
		boolean doubtful) {

	public boolean isFormer() {
		return this.until != null;
	}

	/** What kind of body the member is. */
	public enum Kind {

		CITY, REGION, OTHER

	}

	/** The columns that {@link #of} reads, of the tables membership and network. */
	static final String COLUMNS = """
			membership.id, network.slug, network.name as network_name, membership.name as listed_name,
			membership.country, membership.kind, membership.role, membership.detail, membership.since_year,
			membership.until, membership.source, membership.as_of, membership.confidence""";

	static Membership of(ResultSet line) throws SQLException {
		return new Membership(line.getLong("id"), line.getString("slug"), line.getString("network_name"),
				line.getString("listed_name"), new Country(line.getString("country")),
				Kind.valueOf(line.getString("kind").toUpperCase(Locale.ROOT)), line.getString("role"),
				line.getString("detail"), line.getObject("since_year", Integer.class), line.getString("until"),
				source(line.getString("source"), line.getString("as_of")),
				line.getString("confidence").equals("medium"));
	}

	/** Who says so: a page, or somebody whom we name in words. */
	static Source source(String source, @Nullable String asOf) {
		return new Source(source.contains("://") ? Basis.PUBLISHED : Basis.TOLD, source, asOf, null);
	}

}
