package org.citynetworks.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.citynetworks.compare.FindChoices.Choice;
import org.citynetworks.network.NetworkAddresses;
import org.citynetworks.web.Query;

/**
 * The networks that an address asks for.
 *
 * @param compared those that stand side by side, in the order of the address
 * @param left those beyond the last for which there is room
 * @param unknown what is no network
 */
public record Selection(List<Choice> compared, List<Choice> left, List<String> unknown) {

	/** How many can stand side by side. */
	static final int MOST = 4;

	static final int LEAST = 2;

	/** Of what is wrong or too much, so many are named. */
	private static final int NAMED = 5;

	/**
	 * Reads an address.
	 * @param asked slugs, as they were typed
	 * @param all every network
	 * @param nowAt where the network stands now that stood at a slug before
	 */
	public static Selection of(Collection<String> asked, List<Choice> all, Function<String, Optional<String>> nowAt) {
		var bySlug = all.stream().collect(Collectors.toMap(Choice::slug, Function.identity()));
		var found = new LinkedHashSet<Choice>();
		var unknown = new LinkedHashSet<String>();
		for (var slug : asked.stream().map(Query::term).filter(Objects::nonNull).distinct().toList()) {
			var choice = bySlug.get(slug);
			if (choice == null && unknown.size() < NAMED) {
				choice = nowAt.apply(slug).map(bySlug::get).orElse(null);
			}
			if (choice != null) {
				found.add(choice);
			}
			else {
				unknown.add(slug.substring(0, Math.min(slug.length(), NetworkAddresses.LONGEST)));
			}
		}
		return new Selection(found.stream().limit(MOST).toList(), found.stream().skip(MOST).toList(),
				List.copyOf(unknown));
	}

	/** Whether enough were chosen to stand beside each other. */
	public boolean isEnough() {
		return this.compared.size() >= LEAST;
	}

	public boolean holds(Choice choice) {
		return this.compared.contains(choice);
	}

	/** The first of those for which there is no room. */
	public List<Choice> leftNamed() {
		return this.left.stream().limit(NAMED).toList();
	}

	/** The first of what is no network. */
	public List<String> unknownNamed() {
		return this.unknown.stream().limit(NAMED).toList();
	}

	/** The address of the comparison without one of those that stand in it. */
	String addressWithout(Choice choice) {
		return address(this.compared.stream().filter((one) -> !one.equals(choice)).map(Choice::slug).toList());
	}

	private static String address(List<String> slugs) {
		return "/networks/compare?" + new Query(Map.of("network", slugs));
	}

}
