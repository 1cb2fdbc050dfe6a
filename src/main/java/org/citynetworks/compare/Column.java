package org.citynetworks.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.atlas.Constellation;
import org.citynetworks.compare.FindChoices.Choice;
import org.citynetworks.fact.Fact;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactLines.Field;
import org.citynetworks.fact.FactLines.Said;
import org.citynetworks.fact.FactWords;
import org.citynetworks.membership.MemberList;
import org.citynetworks.shared.Source.Basis;

/**
 * One of the networks that stand side by side.
 *
 * @param addressWithout the address of the comparison without it
 */
record Column(Choice network, List<Fact> facts, FactLines lines, MemberList list, Constellation sky,
		String addressWithout) {

	/** What tells how large a network is; all else that it counts is no size. */
	private static final Set<String> SIZES = Set.of("associate-members", "associations", "cities", "cities-and-regions",
			"countries", "guest-cities", "local-governments", "members", "partner-cities", "partners", "regions",
			"signatories");

	private static final Set<String> NOT_LIKE_MEMBERS = Set.of("represented", "worked-with", "coalition");

	static Column of(Choice network, List<Fact> facts, FactWords words, LocalDate today, MemberList list,
			Constellation sky, String addressWithout) {
		var compared = facts.stream().filter(Column::isCompared).toList();
		return new Column(network, compared, new FactLines(compared, words, today), list, sky, addressWithout);
	}

	// A figure of what it represents stands here too, as it says so itself; shares of the
	// world do not
	private static boolean isCompared(Fact fact) {
		return !fact.field().equals("stated_figure") || fact.counted() != null && SIZES.contains(fact.counted())
				&& (fact.unit() == null || NOT_LIKE_MEMBERS.contains(fact.unit()));
	}

	/** What stands in this column; of figures those that a newer one has not replaced. */
	Field field(Topic topic) {
		if (topic != Topic.FIGURES) {
			return this.lines.field(topic.field());
		}
		var groups = this.lines.figures();
		return new Field(topic.field(), groups.stream().flatMap(Column::standing).toList(),
				groups.stream().anyMatch(Field::sourcesDiffer));
	}

	// The newest stands first, what bears no date last, which may be newer or older
	private static Stream<Said> standing(Field figures) {
		return IntStream.range(0, figures.said().size())
			.filter((each) -> each == 0 || figures.said().get(each).sources().get(0).date() == null)
			.mapToObj(figures.said()::get);
	}

	/**
	 * What is said of a topic, each value once with the words for it; nothing where it is
	 * not known.
	 */
	Map<String, String> values(Topic topic, FactWords words) {
		var values = new LinkedHashMap<String, String>();
		this.facts.stream()
			.filter((fact) -> topic.parts().contains(fact.field()) && fact.source().basis() != Basis.UNKNOWN)
			.forEach((fact) -> values.putIfAbsent(key(fact), words.text(fact).text()));
		return values;
	}

	private static String key(Fact fact) {
		return String.join("\t", List.of(fact.field(), fact.value(), "" + fact.qualifier(), "" + fact.counted(),
				"" + fact.unit(), "" + fact.currency()));
	}

	static List<String> shortNames(Collection<Column> columns) {
		return columns.stream().map((column) -> column.network().shortName()).toList();
	}

}
