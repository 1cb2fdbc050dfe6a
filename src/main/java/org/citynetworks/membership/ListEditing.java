package org.citynetworks.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Field;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be said of a network's list of members as a whole.
 */
@Component
@Order(20)
public class ListEditing implements Editable {

	public static final String KIND = "members";

	/** The extent of a list that could not be read. */
	static final String NO_LIST = "none";

	private static final String NOTE = "note_";

	private static final Schema SCHEMA = new Schema(List
		.of(new Section("membership.section.list",
				Stream.concat(
						Stream
							.of(Field.one("extent", "membership.extent",
									Part.term(State.WHOLE, "membership.extent", List.of("whole", "partial", NO_LIST))
										.needed())),
						Arrays.stream(Language.values())
							.map((language) -> Field.one(NOTE + language.tag(), "membership.note." + language.tag(),
									Part.of(State.WHOLE, Type.TEXT))))
					.toList())));

	private final JdbcClient jdbc;

	private final NetworkRepository networks;

	private final Revisions revisions;

	ListEditing(JdbcClient jdbc, NetworkRepository networks, Revisions revisions) {
		this.jdbc = jdbc;
		this.networks = networks;
		this.revisions = revisions;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public String historyPlace() {
		return "lists";
	}

	@Override
	public boolean isInner() {
		return true;
	}

	@Override
	public Schema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<State> load(String slug) {
		var texts = new TreeMap<String, String>();
		this.jdbc.sql("""
				select coalesce(extent, :none) as extent, language, note
				from network
				left join member_list on member_list.network_id = network.id
				left join member_list_note on member_list_note.network_id = network.id
				where slug = :network
				""").param("network", slug).param("none", NO_LIST).query((line) -> {
			texts.put("network", slug);
			texts.put("extent", line.getString("extent"));
			if (line.getString("language") != null) {
				texts.put(NOTE + line.getString("language"), line.getString("note"));
			}
		});
		return texts.isEmpty() ? Optional.empty() : Optional.of(new State(texts));
	}

	@Override
	public void apply(String slug, State state) {
		remove(slug);
		var extent = Objects.requireNonNullElse(state.text("extent"), NO_LIST);
		if (!extent.equals(NO_LIST)) {
			this.jdbc.sql(
					"insert into member_list (network_id, extent) select id, :extent from network where slug = :network")
				.param("network", slug)
				.param("extent", extent)
				.update();
		}
		state.texts()
			.tailMap(NOTE)
			.entrySet()
			.stream()
			.filter((note) -> note.getKey().startsWith(NOTE))
			.forEach((note) -> this.jdbc.sql("""
					insert into member_list_note (network_id, language, note)
					select id, :language, :note from network where slug = :network
					""")
				.param("network", slug)
				.param("language", note.getKey().substring(NOTE.length()))
				.param("note", note.getValue())
				.update());
	}

	@Override
	public void remove(String slug) {
		for (var table : List.of("member_list", "member_list_note")) {
			this.jdbc.sql("delete from %s where network_id = (select id from network where slug = ?)".formatted(table))
				.param(slug)
				.update();
		}
	}

	/** With a network goes its list, and comes back with it. */
	@Override
	public void follow(String subject, boolean isThere) {
		var slug = Editables.key(subject);
		if (isThere && subject.equals("network/" + slug)) {
			this.revisions.latest(KIND + "/" + slug).ifPresent((latest) -> apply(slug, latest.state()));
		}
	}

	@Override
	public String title(State state) {
		return titles(List.of(state)).get(0);
	}

	@Override
	public List<String> titles(List<State> states) {
		var slugs = states.stream().map((state) -> Objects.requireNonNullElse(state.text("network"), "")).toList();
		var names = this.networks.namesOf(Set.copyOf(slugs));
		return slugs.stream().map((slug) -> names.getOrDefault(slug, slug)).toList();
	}

	@Override
	public String address(String slug, State state) {
		return "/networks/" + slug + "/members";
	}

	@Override
	public String history(String slug, State state) {
		return "/lists/" + slug + "/history";
	}

	@Override
	public Set<String> touched(State state) {
		var slug = state.text("network");
		return (slug != null) ? Set.of("network/" + slug) : Set.of();
	}

}
