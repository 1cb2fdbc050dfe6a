package org.citynetworks.membership;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.export.Table.Rows;

/**
 * Members of networks as data.
 */
public final class MemberTable {

	private MemberTable() {
	}

	public static Table<Member> of(Map<String, Object> about, Rows<Member> rows, MembershipWords words) {
		return new Table<>(about, columns(words), Member::place, rows);
	}

	private static List<Column<Member>> columns(MembershipWords words) {
		return List.of(new Column<>("id", (member) -> member.listed().id()), new Column<>("name", Member::name),
				new Column<>("listed_as", (member) -> member.listed().name()),
				new Column<>("network", (member) -> member.listed().network()),
				new Column<>("network_name", (member) -> member.listed().networkName()),
				new Column<>("kind", (member) -> lower(member.listed().kind())),
				new Column<>("role", (member) -> member.listed().role()),
				new Column<>("role_label", (member) -> words.term("role", member.listed().role())),
				new Column<>("detail", (member) -> member.listed().detail()),
				new Column<>("country", (member) -> member.listed().country().code()),
				new Column<>("country_name", (member) -> member.listed().country().name(words.locale())),
				new Column<>("latitude", (member) -> (member.place() != null) ? member.place().latitude() : null),
				new Column<>("longitude", (member) -> (member.place() != null) ? member.place().longitude() : null),
				new Column<>("since", (member) -> member.listed().since()),
				new Column<>("until", (member) -> member.listed().until()),
				new Column<>("address", (member) -> Address.of(member.address())),
				new Column<>("basis", (member) -> lower(member.listed().source().basis())),
				new Column<>("source", (member) -> member.listed().source().address()),
				new Column<>("as_of", (member) -> member.listed().source().asOf()),
				new Column<>("doubtful", (member) -> member.listed().doubtful()));
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
