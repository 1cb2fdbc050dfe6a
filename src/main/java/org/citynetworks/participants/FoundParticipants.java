package org.citynetworks.participants;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.citynetworks.commitment.Participant;
import org.citynetworks.participants.RegisterWords.StandingLine;
import org.jspecify.annotations.Nullable;

/**
 * The participants that answer a filter, and what could be chosen besides.
 */
final class FoundParticipants {

	private final List<Participant> all;

	private final ParticipantFilter filter;

	private final RegisterWords words;

	/** What was chosen and exists. */
	private final Map<Side, String> chosen = new EnumMap<>(Side.class);

	FoundParticipants(List<Participant> all, ParticipantFilter filter, RegisterWords words) {
		this.all = all;
		this.filter = filter;
		this.words = words;
		for (var side : Side.values()) {
			var term = filter.term(side);
			if (term != null && terms(side).anyMatch(term::equals)) {
				this.chosen.put(side, term);
			}
		}
	}

	List<Participant> participants() {
		var byName = Comparator.comparing(Participant::called, Collator.getInstance(this.words.locale()))
			.thenComparing(Participant::slug);
		var order = this.filter.isBySince() ? Comparator.comparing(Participant::since).reversed().thenComparing(byName)
				: byName;
		// Whoever takes part no longer comes after those who do
		return matching(null)
			.sorted(Comparator.comparing((Participant one) -> !one.standing().isPresent()).thenComparing(order))
			.toList();
	}

	public List<Row> rows() {
		return participants().stream().map((participant) -> Row.of(participant, this.words)).toList();
	}

	/** How many of those found take part now. */
	public long present() {
		return matching(null).filter((participant) -> participant.standing().isPresent()).count();
	}

	/** How many of those found did, and do no longer. */
	public long gone() {
		return matching(null).count() - present();
	}

	/** Whether nobody takes part at all yet. */
	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	public List<Group> groups() {
		return Arrays.stream(Side.values()).map(this::group).toList();
	}

	/** What was chosen, each with the address that takes it back. */
	public List<Chosen> chosen() {
		return this.chosen.entrySet()
			.stream()
			.map((one) -> new Chosen(one.getKey(), this.words.term(one.getKey(), one.getValue()),
					this.filter.addressWithout(one.getKey())))
			.toList();
	}

	/** What was chosen and does not exist. */
	public List<Chosen> unknown() {
		return Arrays.stream(Side.values())
			.filter((side) -> this.filter.term(side) != null && !this.chosen.containsKey(side))
			.map((side) -> new Chosen(side, Objects.requireNonNull(this.filter.term(side)), ""))
			.toList();
	}

	/** The orders in which the list can stand. */
	public List<Order> orders() {
		return List.of(new Order("name", this.filter.sorted(null), !this.filter.isBySince()),
				new Order("since", this.filter.sorted("since"), this.filter.isBySince()));
	}

	private Group group(Side side) {
		var rows = matching(side).toList();
		return new Group(side, rows.size(),
				terms(side)
					.map((term) -> new Term(term, this.words.term(side, term),
							(int) rows.stream().filter((row) -> side.terms(row).contains(term)).count(),
							term.equals(this.chosen.get(side))))
					.sorted((side == Side.SDG) ? Comparator.comparingInt((term) -> Integer.parseInt(term.slug()))
							: Comparator.comparing(Term::name, Collator.getInstance(this.words.locale())))
					.toList());
	}

	private Stream<String> terms(Side side) {
		return this.all.stream().flatMap((participant) -> side.terms(participant).stream()).distinct();
	}

	private Stream<Participant> matching(@Nullable Side except) {
		return this.all.stream()
			.filter((participant) -> this.chosen.entrySet()
				.stream()
				.allMatch((one) -> one.getKey() == except || one.getKey().terms(participant).contains(one.getValue())));
	}

	/** A line of the register. */
	record Row(Participant participant, String tier, String programme, String country, List<String> goals,
			StandingLine standing) {

		static Row of(Participant participant, RegisterWords words) {
			return new Row(participant, words.tier(participant.tier()), words.programme(participant.programme()),
					participant.country().name(words.locale()),
					Side.SDG.terms(participant).stream().map(words::goal).toList(), words.standing(participant));
		}

	}

	/** A side with its terms, and how many there are without a choice. */
	record Group(Side side, int count, List<Term> terms) {

		public boolean isChosen() {
			return this.terms.stream().anyMatch(Term::isChosen);
		}

	}

	/** A term, and how many there would be with it. */
	record Term(String slug, String name, int count, boolean isChosen) {

	}

	/** A chosen term, and the address that takes it back. */
	record Chosen(Side side, String name, String addressWithout) {

	}

	/** An order, and the address of the list in it. */
	record Order(String name, String address, boolean isChosen) {

	}

}
