package org.citynetworks.membership;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.citynetworks.membership.MemberList.Extent;
import org.citynetworks.membership.MemberList.ListSource;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How whole the lists of members are, and where they come from.
 */
@Component
public class MemberLists {

	private final JdbcClient jdbc;

	MemberLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A network's list of members as a whole. */
	public MemberList of(String network, Language language) {
		return of(List.of(network), language).get(network);
	}

	/** The lists of several networks, by the networks' slugs. */
	public Map<String, MemberList> of(Collection<String> networks, Language language) {
		return this.jdbc.sql("""
				select slug, extent, note, source, as_of, count(membership.id) as members,
					exists (select from membership_ever where network_id = network.id and until is not null) as former,
					coalesce(bool_and(confidence = 'medium'), false) as doubtful,
					row_number() over (partition by slug
						order by as_of collate "C" desc nulls last, source collate "C") as number
				from network
				left join member_list on member_list.network_id = network.id
				left join member_list_note on member_list_note.network_id = network.id and language = :language
				left join membership on membership.network_id = network.id
				where slug = any (:networks)
				group by network.id, extent, note, source, as_of
				order by slug, number
				""")
			.param("networks", networks.toArray(String[]::new))
			.param("language", language.tag())
			.query(Line.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Line::slug,
					Collectors.collectingAndThen(Collectors.toList(), MemberLists::list)));
	}

	private static MemberList list(List<Line> lines) {
		var first = lines.get(0);
		return new MemberList((first.extent() != null) ? Extent.valueOf(first.extent().toUpperCase(Locale.ROOT)) : null,
				first.note(), first.former(),
				lines.stream().filter((line) -> line.source() != null).map(Line::listSource).toList());
	}

	/** A source of a list, and beside it what holds for the whole list. */
	private record Line(String slug, @Nullable String extent, @Nullable String note, @Nullable String source,
			@Nullable String asOf, int members, boolean former, boolean doubtful, int number) {

		ListSource listSource() {
			return new ListSource(this.number, Membership.source(Objects.requireNonNull(this.source), this.asOf),
					this.members, this.doubtful);
		}

	}

}
