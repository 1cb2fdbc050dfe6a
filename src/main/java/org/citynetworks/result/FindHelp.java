package org.citynetworks.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.citynetworks.city.Places;
import org.citynetworks.commitment.Participants;
import org.citynetworks.eligibility.Answer;
import org.citynetworks.eligibility.Applicant;
import org.citynetworks.eligibility.Decision;
import org.citynetworks.eligibility.FindRules;
import org.citynetworks.eligibility.NetworkRules;
import org.citynetworks.membership.Membership;
import org.citynetworks.membership.Memberships;
import org.citynetworks.practice.Practice;
import org.citynetworks.practice.Practices;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where a city finds help with what stands low: networks that work on the same goals and
 * that it is in or could join, and what other cities have tried.
 */
@Component
class FindHelp {

	private static final int MOST_GOALS = 5;

	private static final int MOST_NETWORKS = 8;

	private static final int MOST_PRACTICES = 6;

	private final Participants participants;

	private final Places places;

	private final Memberships memberships;

	private final FindRules rules;

	private final Practices practices;

	private final Clock clock;

	// What is weak is looked up in all that might help with it
	FindHelp(Participants participants, Places places, Memberships memberships, FindRules rules, Practices practices,
			Clock clock) {
		this.participants = participants;
		this.places = places;
		this.memberships = memberships;
		this.rules = rules;
		this.practices = practices;
		this.clock = clock;
	}

	/** What helps with the gaps of a result. */
	Help with(Result result, Language language) {
		var goals = goals(result);
		var numbers = goals.stream().map(Goal::number).toList();
		var where = where(result.participant(), language);
		var networks = this.rules.all()
			.stream()
			.map((rules) -> network(rules, numbers, where))
			.filter((network) -> !network.goals().isEmpty())
			.sorted(Comparator.comparing((Network network) -> -network.goals().size()).thenComparing(Network::answer))
			.toList();
		var practices = this.practices.all()
			.stream()
			.filter((one) -> !one.keeper().slug().equals(result.participant()))
			.filter((one) -> one.goals().stream().anyMatch(numbers::contains))
			.limit(MOST_PRACTICES)
			.toList();
		return new Help(goals, networks.stream().filter(Network::isListed).limit(MOST_NETWORKS).toList(),
				networks.stream().filter(Network::isOpen).limit(MOST_NETWORKS).toList(), practices, where.address());
	}

	/** The goals that most of the gaps touch. */
	private static List<Goal> goals(Result result) {
		var asked = result.asked();
		var counts = result.gaps()
			.stream()
			.flatMap((gap) -> asked.get(gap.key()).sdgs().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map((one) -> new Goal(Integer.toString(one.getKey()), one.getValue().intValue()))
			.sorted(Comparator.comparing((Goal goal) -> -goal.gaps())
				.thenComparing((goal) -> Integer.parseInt(goal.number())))
			.limit(MOST_GOALS)
			.toList();
	}

	private Network network(NetworkRules rules, List<String> goals, Where where) {
		var answer = (where.applicant() != null)
				? Decision.of(rules, where.applicant(), LocalDate.now(this.clock)).answer() : Answer.ASK;
		return new Network(rules.slug(), rules.name(), answer,
				goals.stream().filter(rules.terms("sdg")::contains).toList(), where.networks().contains(rules.slug()));
	}

	private Where where(String participant, Language language) {
		var place = Objects.requireNonNullElse(this.participants.get(participant).place(), "");
		var key = place.substring(place.indexOf('/') + 1).toLowerCase(Locale.ROOT);
		if (place.startsWith("city/")) {
			var city = this.places.getCity(Long.parseLong(key), language);
			return new Where(Applicant.of(city), listed(this.memberships.ofCity(city.id())),
					"/which-networks?city=" + city.id());
		}
		if (place.startsWith("region/")) {
			var region = this.places.getRegion(key, language);
			return new Where(Applicant.of(region), listed(this.memberships.ofRegion(region.country(), region.code())),
					"/which-networks?region=" + region.key());
		}
		return new Where(null, Set.of(), "/which-networks");
	}

	private static Set<String> listed(List<Membership> memberships) {
		return memberships.stream()
			.filter((membership) -> !membership.isFormer())
			.map(Membership::network)
			.collect(Collectors.toSet());
	}

	/**
	 * A city in the directory.
	 *
	 * @param applicant null for one that the directory does not have
	 * @param networks those that list it
	 * @param address where it reads which networks it could join
	 */
	private record Where(@Nullable Applicant applicant, Set<String> networks, String address) {

	}

	/**
	 * What helps.
	 *
	 * @param member networks that the city is in
	 * @param open networks that it could join, or ask
	 * @param address where it reads of all networks
	 */
	record Help(List<Goal> goals, List<Network> member, List<Network> open, List<Practice> practices, String address) {

	}

	/**
	 * A goal.
	 *
	 * @param gaps how many of the gaps touch it
	 */
	record Goal(String number, int gaps) {

	}

	/**
	 * A network.
	 *
	 * @param goals on which of the goals it works
	 * @param isListed whether the city is in it
	 */
	record Network(String slug, String name, Answer answer, List<String> goals, boolean isListed) {

		boolean isOpen() {
			return !this.isListed && (this.answer == Answer.YES || this.answer == Answer.ASK);
		}

	}

}
