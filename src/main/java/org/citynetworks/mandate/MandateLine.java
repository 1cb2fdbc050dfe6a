package org.citynetworks.mandate;

import java.time.LocalDate;
import java.util.List;

import org.citynetworks.compare.FindChoices.Choice;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactLines.Field;
import org.citynetworks.fact.FactWords;
import org.citynetworks.membership.MemberList;

/**
 * A network on the page, in the words of the page.
 *
 * @param fields what it works on, and who says so
 * @param members how many are listed in each region of the world
 */
record MandateLine(Choice network, FactLines facts, List<Field> fields, List<Tally> members, MemberList list) {

	static MandateLine of(Mandate mandate, FactWords words, LocalDate today) {
		var facts = new FactLines(mandate.facts(), words, today);
		return new MandateLine(mandate.network(), facts, facts.fields("un_process", "theme", "sdg", "region_covered"),
				mandate.members()
					.entrySet()
					.stream()
					.map((one) -> new Tally(one.getKey().name(words.locale()), one.getValue()))
					.toList(),
				mandate.list());
	}

	/** How many members there are in a region. */
	record Tally(String name, int count) {

	}

}
