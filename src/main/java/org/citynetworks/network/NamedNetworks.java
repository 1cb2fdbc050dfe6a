package org.citynetworks.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Form;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the networks are called, and were: by their names, their former addresses, and the
 * names of the entries that have become part of theirs.
 */
@Component
class NamedNetworks implements Findable {

	/** They are what this site is about. */
	private static final long WEIGHT = 1_000_000_000;

	/** "Cités et Gouvernements Locaux Unis (CGLU)". */
	private static final Pattern WITH_ACRONYM = Pattern.compile("(.+) \\((\\p{Lu}[\\p{L}\\p{N}]{1,9})\\)");

	private final JdbcClient jdbc;

	NamedNetworks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return NetworkEditing.KIND;
	}

	@Override
	public void all(Consumer<Named> found) {
		this.jdbc
			.sql("""
					select slug, network.name, supplied_text, said, names,
						array(select former.slug from former_address as former where former.network = network.slug) as addresses,
						array(
							select last.state ->> 'name'
							from former_address as former
							cross join lateral (
								select kind, state from revision where subject = 'network/' || former.slug order by number desc limit 1
							) as last
							where former.network = network.slug and last.kind = 'merged'
						) as parts
					from network
					cross join lateral (
						select string_agg(value, ' ' order by id) filter (where field in ('mission', 'mandate')) as said,
							coalesce(array_agg(array[field, value, language, note] order by field <> 'official_name', id) filter (
								where field in ('acronym', 'official_name', 'other_name') and value is not null), '{}') as names
						from fact
						where subject = 'network/' || slug
					) as facts
					""")
			.query((line) -> {
				found.accept(network(line));
			});
	}

	private static Named network(ResultSet line) throws SQLException {
		var names = new ArrayList<Name>();
		names.add(new Name(line.getString("name"), null));
		for (var name : (Object[]) line.getArray("names").getArray()) {
			var parts = (String[]) name;
			var form = form(parts[0], parts[3]);
			var both = WITH_ACRONYM.matcher(parts[1]);
			if (both.matches()) {
				names.add(new Name(both.group(1), parts[2], form));
				names.add(new Name(both.group(2), parts[2], Form.ACRONYM));
			}
			names.add(new Name(parts[1], parts[2], form));
		}
		Stream.of("addresses", "parts")
			.flatMap((column) -> texts(line, column))
			.forEach((former) -> names.add(new Name(former, null, Form.FORMER)));
		return new Named(line.getString("slug"), WEIGHT, names, Set.of(),
				Objects.requireNonNullElse(line.getString("said"), "") + " "
						+ Objects.requireNonNullElse(line.getString("supplied_text"), ""));
	}

	private static Stream<String> texts(ResultSet line, String column) {
		try {
			return Arrays.stream((String[]) line.getArray(column).getArray()).filter(Objects::nonNull);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// "former", or "former name, dropped in 2003; …"
	private static Form form(String field, @Nullable String note) {
		var isFormer = note != null && note.startsWith("former");
		if (field.equals("acronym")) {
			return isFormer ? Form.FORMER_ACRONYM : Form.ACRONYM;
		}
		return isFormer ? Form.FORMER : Form.NAME;
	}

	@Override
	public int most() {
		return 50;
	}

	@Override
	public int suggested() {
		return 4;
	}

	@Override
	public String list() {
		return "/networks";
	}

	@Override
	public Map<String, Shown> show(List<String> slugs, Language language) {
		var shown = new HashMap<String, Shown>();
		this.jdbc.sql("""
				select slug, name, (
						select min(value) from fact
						where subject = 'network/' || slug and field = 'acronym' and note is distinct from 'former'
					) as acronym
				from network
				where slug = any (:slugs)
				""").param("slugs", slugs.toArray(String[]::new)).query((line) -> {
			var name = line.getString("name");
			var acronym = line.getString("acronym");
			shown.put(line.getString("slug"),
					new Shown("/networks/" + line.getString("slug"), name, name.equals(acronym) ? null : acronym));
		});
		return shown;
	}

}
