package org.citynetworks.directory;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.membership.Member;
import org.citynetworks.membership.MemberFilter;
import org.citynetworks.membership.MemberList;
import org.citynetworks.membership.MemberList.ListSource;
import org.citynetworks.membership.Members.Count;
import org.citynetworks.membership.MembershipWords;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Source;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * A page of a network's list of members, with the choices beside it.
 */
final class FoundMembers {

	/** How many members stand on a page. */
	static final int PAGE = 100;

	private final String network;

	private final MemberFilter filter;

	private final MemberList list;

	private final List<Count> counts;

	private final List<Member> members;

	private final List<Member> former;

	private final FactWords words;

	private final MembershipWords memberWords;

	private final LocalDate today;

	FoundMembers(String network, MemberFilter filter, MemberList list, List<Count> counts, List<Member> members,
			List<Member> former, FactWords words, LocalDate today) {
		this.network = network;
		this.filter = filter;
		this.list = list;
		this.counts = counts;
		this.members = members;
		this.former = former;
		this.words = words;
		this.memberWords = new MembershipWords(words.messages(), words.locale());
		this.today = today;
	}

	public MemberList list() {
		return this.list;
	}

	public @Nullable String date(@Nullable Source source) {
		return (source != null) ? this.words.date(source) : null;
	}

	/** How many the filter finds on all pages. */
	public long count() {
		return of("all").mapToLong(Count::count).sum();
	}

	public List<Member> members() {
		return this.members.stream().limit(PAGE).toList();
	}

	/** Who was a member once; none where the list is narrowed or goes on. */
	public List<Member> former() {
		return this.former;
	}

	/** Where the list goes on, or null at its end. */
	public @Nullable String next() {
		if (this.members.size() <= PAGE) {
			return null;
		}
		var parameters = new TreeMap<>(this.filter.parameters());
		parameters.put("after", this.members.get(PAGE - 1).cursor().toString());
		return address(parameters);
	}

	/** Where the list begins. */
	public String start() {
		return address(new TreeMap<>(this.filter.parameters()));
	}

	/** The sources of the members on this page. */
	public List<ListSource> sources() {
		var used = members().stream().map((member) -> this.list.sourceOf(member.listed())).collect(Collectors.toSet());
		return this.list.sources().stream().filter(used::contains).toList();
	}

	public SourceLine line(Source source) {
		return SourceLine.of(source, this.words, this.today);
	}

	/** Whether a member is doubtful although others of the same source are not. */
	public boolean isDoubtful(Member member) {
		return member.listed().doubtful() && !this.list.sourceOf(member.listed()).doubtful();
	}

	public MembershipWords words() {
		return this.memberWords;
	}

	/** The sides from which there is something to choose. */
	public List<Side> sides() {
		return Stream.of("kind", "role", "country")
			.filter((name) -> of(name).count() > 1 || this.filter.parameters().containsKey(name))
			.map(this::side)
			.toList();
	}

	private Side side(String name) {
		var counts = of(name).collect(Collectors.toMap(Count::term, Count::count));
		var chosen = this.filter.parameters().get(name);
		if (chosen != null) {
			counts.putIfAbsent(chosen, 0L);
		}
		return new Side(name,
				counts.entrySet()
					.stream()
					.map((count) -> new Choice(count.getKey(), choice(name, count.getKey()), count.getValue(),
							count.getKey().equals(chosen)))
					.sorted(Comparator.comparing(Choice::name, Collator.getInstance(this.words.locale())))
					.toList());
	}

	/** The name of a choice from one side of the list; an unknown one is as it stands. */
	private String choice(String side, String term) {
		return switch (side) {
			case "country" -> Country.find(term).map((country) -> country.name(this.words.locale())).orElse(term);
			case "kind", "role" -> this.memberWords.term(side, term);
			default -> term;
		};
	}

	/** What was chosen, each with the address that takes it back. */
	public List<Chosen> chosen() {
		return this.filter.parameters()
			.entrySet()
			.stream()
			.map((entry) -> new Chosen(choice(entry.getKey(), entry.getValue()), addressWithout(entry.getKey())))
			.toList();
	}

	/** From which day on the page reads differently: the next source turns a year old. */
	Optional<LocalDate> nextChange(FactLines facts) {
		return Stream
			.concat(facts.nextChange().stream(),
					this.list.sources()
						.stream()
						.map((source) -> SourceLine.oldFrom(source.source()))
						.filter(Objects::nonNull)
						.filter((day) -> day.isAfter(this.today)))
			.min(Comparator.naturalOrder());
	}

	private Stream<Count> of(String side) {
		return this.counts.stream().filter((count) -> count.side().equals(side));
	}

	private String addressWithout(String parameter) {
		var parameters = new TreeMap<>(this.filter.parameters());
		parameters.remove(parameter);
		return address(parameters);
	}

	private String address(Map<String, String> parameters) {
		return address(this.network, parameters);
	}

	/** Where a network's list stands, narrowed by these parameters. */
	static String address(String network, Map<String, String> parameters) {
		var query = new TreeMap<String, List<String>>();
		parameters.forEach((name, value) -> query.put(name, List.of(value)));
		var path = "/networks/" + network + "/members";
		return query.isEmpty() ? path : path + "?" + new Query(query);
	}

	/** A side from which the list can be narrowed. */
	record Side(String name, List<Choice> choices) {

	}

	/** A term and how many members it would leave. */
	record Choice(String slug, String name, long count, boolean isChosen) {

	}

	/** A chosen word or term, and the address that takes it back. */
	record Chosen(String name, String addressWithout) {

	}

}
