package org.citynetworks.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.history.State;
import org.citynetworks.membership.Member;
import org.citynetworks.membership.MemberList;
import org.citynetworks.membership.MemberList.Extent;
import org.citynetworks.membership.MemberList.ListSource;
import org.citynetworks.membership.Members.Count;
import org.citynetworks.membership.MembershipWords;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Source;

/**
 * Who was listed as a member of a network at some time.
 *
 * @param day at the end of which
 * @param members those that had not left by then
 * @param former those that had
 */
record PastMembers(LocalDate day, MemberList list, List<Member> members, List<Member> former) {

	private static final Pattern CITY = Pattern.compile("/cities/([0-9]{1,18})-.*");

	/**
	 * The list.
	 * @param all the members, with those that had left
	 * @param said what stood of the list as a whole, if anything did
	 */
	static PastMembers of(LocalDate day, List<Member> all, Optional<State> said, Language language) {
		var members = all.stream().filter((member) -> member.listed().until() == null).toList();
		var extent = said.map((state) -> state.text("extent"))
			.flatMap((term) -> Stream.of(Extent.values())
				.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(term))
				.findFirst())
			.orElse(null);
		var former = all.stream().filter((member) -> member.listed().until() != null).toList();
		var note = said.map((state) -> state.text("note_" + language.tag())).orElse(null);
		return new PastMembers(day, new MemberList(extent, note, !former.isEmpty(), sources(members)), members, former);
	}

	// The newest source first, as in the list of today
	private static List<ListSource> sources(List<Member> members) {
		var bySource = members.stream()
			.map(Member::listed)
			.collect(Collectors.groupingBy((listed) -> listed.source(), LinkedHashMap::new, Collectors.toList()));
		var sorted = bySource.keySet()
			.stream()
			.sorted(Comparator.comparing(Source::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
				.reversed()
				.thenComparing(Source::address))
			.toList();
		var sources = new ArrayList<ListSource>();
		for (var source : sorted) {
			var listed = bySource.getOrDefault(source, List.of());
			sources.add(new ListSource(sources.size() + 1, source, listed.size(),
					listed.stream().allMatch((one) -> one.doubtful())));
		}
		return sources;
	}

	MembersInBrief inBrief(Locale locale) {
		var counts = this.members.stream()
			.collect(Collectors.groupingBy((member) -> member.listed().country().code(), Collectors.counting()));
		return MembersInBrief.of(this.list,
				counts.entrySet()
					.stream()
					.map((count) -> new Count("country", count.getKey(), count.getValue()))
					.toList(),
				locale);
	}

	/** Who says so, as of the day of the list. */
	public SourceLine line(ListSource source, MembershipWords words) {
		return SourceLine.of(source.source(), new FactWords(words.messages(), words.locale()), this.day);
	}

	/** The cities among them, by number. */
	List<Long> cities() {
		return this.members.stream()
			.flatMap((member) -> Stream.ofNullable(member.address()))
			.map(CITY::matcher)
			.filter((address) -> address.matches())
			.map((address) -> Long.valueOf(address.group(1)))
			.toList();
	}

}
