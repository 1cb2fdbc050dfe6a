package org.citynetworks.overlap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.compare.FindChoices.Choice;
import org.citynetworks.membership.MemberList;
import org.citynetworks.membership.MemberList.Extent;
import org.citynetworks.overlap.FindOverlaps.Pair;

/**
 * Who shares how many members with whom, among the networks whose members are listed.
 */
final class Overlaps {

	/** So many pairs stand in the list beside the matrix. */
	static final int MOST = 25;

	private final List<Choice> networks;

	private final Map<String, MemberList> lists;

	private final Map<List<String>, Integer> shared = new HashMap<>();

	Overlaps(List<Choice> all, Map<String, MemberList> lists, List<Pair> pairs) {
		pairs.forEach((pair) -> {
			this.shared.put(List.of(pair.one(), pair.other()), pair.shared());
			this.shared.put(List.of(pair.other(), pair.one()), pair.shared());
		});
		this.networks = all.stream().filter((network) -> placed(network) > 0).toList();
		this.lists = lists;
	}

	/** The networks of which any city or region is listed, by name. */
	public List<Choice> networks() {
		return this.networks;
	}

	public MemberList list(Choice network) {
		return this.lists.get(network.slug());
	}

	/** How many cities and regions are listed of a network. */
	public int placed(Choice network) {
		return shared(network, network);
	}

	public int shared(Choice one, Choice other) {
		return this.shared.getOrDefault(List.of(one.slug(), other.slug()), 0);
	}

	/** Each network with those that stand before it. */
	public List<Row> matrix() {
		return IntStream.range(0, this.networks.size())
			.mapToObj((each) -> new Row(this.networks.get(each),
					this.networks.subList(0, each)
						.stream()
						.map((other) -> overlap(this.networks.get(each), other))
						.toList()))
			.toList();
	}

	/** The pairs that share most. */
	public List<Overlap> most() {
		return matrix().stream().flatMap((row) -> row.overlaps().stream()).sorted(order()).limit(MOST).toList();
	}

	/** Those with which a network shares any, the most first. */
	public List<Overlap> of(Choice network) {
		return others(network).filter((overlap) -> overlap.shared() > 0).sorted(order()).toList();
	}

	/** Those with which it shares none, as far as the lists tell. */
	public List<Choice> none(Choice network) {
		return others(network).filter((overlap) -> overlap.shared() == 0).map(Overlap::other).toList();
	}

	private Stream<Overlap> others(Choice network) {
		return this.networks.stream().filter((other) -> !other.equals(network)).map((other) -> overlap(network, other));
	}

	private Overlap overlap(Choice one, Choice other) {
		return new Overlap(one, other, shared(one, other), isWhole(one) && isWhole(other));
	}

	private boolean isWhole(Choice network) {
		return list(network).extent() == Extent.WHOLE;
	}

	private static Comparator<Overlap> order() {
		return Comparator.comparingInt(Overlap::shared)
			.reversed()
			.thenComparing((overlap) -> overlap.one().slug())
			.thenComparing((overlap) -> overlap.other().slug());
	}

	/** A line of the matrix. */
	record Row(Choice network, List<Overlap> overlaps) {

	}

	/**
	 * How many members two networks share.
	 *
	 * @param isWhole whether both lists are, so that there are no more
	 */
	record Overlap(Choice one, Choice other, int shared, boolean isWhole) {

		/** How dark it stands in the matrix; the number says the same. */
		public String shade() {
			return (this.shared >= 20) ? "is-many" : (this.shared >= 5) ? "is-some" : (this.shared > 0) ? "is-few" : "";
		}

	}

}
