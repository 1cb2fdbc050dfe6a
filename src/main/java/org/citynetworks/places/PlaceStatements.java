package org.citynetworks.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.cities.CityTable;
import org.citynetworks.city.City;
import org.citynetworks.city.Places.Name;
import org.citynetworks.city.Region;
import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.membership.Membership;
import org.citynetworks.membership.MembershipWords;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a city or a region as data, a statement a row, always with who says so.
 */
final class PlaceStatements {

	private final List<Statement> statements = new ArrayList<>();

	private final MembershipWords words;

	PlaceStatements(MembershipWords words) {
		this.words = words;
	}

	static Table<?> of(City city, List<Name> names, List<Membership> memberships, MembershipWords words) {
		var all = new PlaceStatements(words);
		var who = new Who(CityTable.basis(city.id()), CityTable.source(city.id()), null);
		all.add("name", city.ownName(), null, who);
		names.forEach((name) -> all.name(name, who));
		all.add("country", city.country().code(), city.country().name(words.locale()), who);
		if (city.region() != null) {
			all.add("region", city.region().key(), city.region().name(), who);
		}
		all.add("population", city.population(), null, who);
		all.add("latitude", city.latitude(), null, who);
		all.add("longitude", city.longitude(), null, who);
		all.add("feature", city.kind(), null, who);
		all.add("part_of", city.partOf(), null, who);
		memberships.forEach(all::membership);
		return Table.of(Map.of("address", new Address("/cities/" + city.key()), "id", city.id(), "name", city.name()),
				columns(), all.statements);
	}

	static Table<?> of(Region region, List<Name> names, List<Membership> memberships, MembershipWords words) {
		var all = new PlaceStatements(words);
		var who = new Who("published", "https://www.geonames.org/", null);
		names.forEach((name) -> all.name(name, who));
		all.add("country", region.country().code(), region.country().name(words.locale()), who);
		memberships.forEach(all::membership);
		return Table.of(
				Map.of("address", new Address("/regions/" + region.key()), "key", region.key(), "name", region.name()),
				columns(), all.statements);
	}

	private void name(Name name, Who who) {
		this.statements.add(new Statement("name", name.name(), null, name.language(), null, null, null, null, who));
	}

	private void add(String field, @Nullable Object value, @Nullable String label, Who who) {
		if (value != null) {
			this.statements.add(new Statement(field, value, label, null, null, null, null, null, who));
		}
	}

	private void membership(Membership one) {
		this.statements
			.add(new Statement("network", one.network(), one.networkName(), null, this.words.term("role", one.role()),
					one.name(), one.since(), one.until(), new Who(one.source().basis().name().toLowerCase(Locale.ROOT),
							one.source().address(), one.source().asOf())));
	}

	private static List<Column<Statement>> columns() {
		return List.of(new Column<>("field", Statement::field), new Column<>("value", Statement::value),
				new Column<>("label", Statement::label), new Column<>("language", Statement::language),
				new Column<>("role", Statement::role), new Column<>("listed_as", Statement::listedAs),
				new Column<>("since", Statement::since), new Column<>("until", Statement::until),
				new Column<>("basis", (one) -> one.who().basis()), new Column<>("source", (one) -> one.who().source()),
				new Column<>("as_of", (one) -> one.who().asOf()));
	}

	/** Who says so. */
	private record Who(String basis, @Nullable String source, @Nullable String asOf) {

	}

	/**
	 * Something that is said of a place; what comes after the label only where it fits.
	 */
	private record Statement(String field, Object value, @Nullable String label, @Nullable String language,
			@Nullable String role, @Nullable String listedAs, @Nullable Integer since, @Nullable String until,
			Who who) {

	}

}
