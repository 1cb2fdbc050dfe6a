package org.citynetworks.membership;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Plain;
import org.citynetworks.shared.SortKey;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a membership, and how it becomes one. Which network and which
 * place it joins is set when it is made, and not typed.
 */
@Component
@Order(30)
public class MembershipEditing implements Editable {

	public static final String KIND = "membership";

	/** What a member can be listed as, as {@link MembershipWords} names it. */
	static final List<String> ROLES = List.of("associate", "creative-field", "guest", "leadership-board", "member",
			"partner", "resilience-hub");

	private static final Schema SCHEMA = new Schema(List.of(
			new Section("membership.section.member",
					List.of(Field.one("name", "membership.name", Part.of(State.WHOLE, Type.LINE).needed()),
							Field.one("role", "membership.role",
									Part.term(State.WHOLE, "membership.role", ROLES).needed()),
							Field.one("detail", "membership.detail", Part.of(State.WHOLE, Type.LINE)))),
			new Section("membership.section.years",
					List.of(Field.one("since", "membership.since.year", Part.of(State.WHOLE, Type.YEAR)),
							Field.one("until", "membership.until.date", Part.of(State.WHOLE, Type.DATE)))),
			new Section("membership.section.source", List.of(
					Field.one("source", "membership.source", Part.of(State.WHOLE, Type.SOURCE).needed()),
					Field.one("as_of", "membership.asOf", Part.of(State.WHOLE, Type.DATE)),
					Field.one("confidence", "membership.confidence",
							Part.term(State.WHOLE, "membership.confidence", List.of("high", "medium")).needed())))));

	private static final String INSERT = """
			insert into membership_ever (id, network_id, name, plain, sort_key, country, city_id, region_code, kind, role,
				detail, since_year, until, source, as_of, confidence)
			select :id, network.id, :name, :plain, :sort_key, :country, (select id from city where id = :city::bigint),
				:region, :kind, :role, :detail, :since::integer, :until, :source, :as_of, :confidence
			from network
			where slug = :network
			""";

	private final JdbcClient jdbc;

	private final NetworkRepository networks;

	private final FindMembershipMistakes mistakes;

	private final FindMembershipsEver everOf;

	MembershipEditing(JdbcClient jdbc, NetworkRepository networks, FindMembershipMistakes mistakes,
			FindMembershipsEver everOf) {
		this.jdbc = jdbc;
		this.networks = networks;
		this.mistakes = mistakes;
		this.everOf = everOf;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Schema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<State> load(String key) {
		return this.jdbc
			.sql("""
					select slug as network, membership.name, country, city_id::text as city, region_code as region, kind, role,
						detail, since_year::text as since, until, source, as_of, confidence
					from membership_ever as membership
					join network on network.id = network_id
					where membership.id = :id
					""")
			.param("id", id(key))
			.query()
			.listOfRows()
			.stream()
			.findFirst()
			.map((row) -> {
				var texts = new TreeMap<String, String>();
				row.values().removeIf(Objects::isNull);
				row.forEach((path, text) -> texts.put(path, text.toString()));
				return new State(texts);
			});
	}

	@Override
	public void apply(String key, State state) {
		remove(key);
		var name = Objects.requireNonNull(state.text("name"), "A member has a name");
		var insert = this.jdbc.sql(INSERT)
			.param("id", id(key))
			.param("plain", Plain.words(name))
			.param("sort_key", SortKey.of(name));
		for (var path : List.of("network", "name", "country", "city", "region", "kind", "role", "detail", "since",
				"until", "source", "as_of", "confidence")) {
			insert = insert.param(path, state.text(path));
		}
		insert.update();
	}

	@Override
	public void remove(String key) {
		this.jdbc.sql("delete from membership_ever where id = :id").param("id", id(key)).update();
	}

	/**
	 * With a network go its memberships, and with a city what leads to it; both come back
	 * with it.
	 */
	@Override
	public void follow(String subject, boolean isThere) {
		if (isThere) {
			this.everOf.latest(subject)
				.stream()
				.filter((latest) -> !latest.kind().isEnd() && touched(latest.state()).contains(subject))
				.forEach((latest) -> apply(Editables.key(latest.subject()), latest.state()));
		}
	}

	@Override
	public List<Mistake> mistakes(String key, State state) {
		return this.mistakes.in(key, state);
	}

	@Override
	public String title(State state) {
		return titles(List.of(state)).get(0);
	}

	@Override
	public List<String> titles(List<State> states) {
		var names = this.networks.namesOf(states.stream().map(MembershipEditing::network).collect(Collectors.toSet()));
		return states.stream()
			.map((state) -> Objects.requireNonNullElse(state.text("name"), "") + " · "
					+ names.getOrDefault(network(state), network(state)))
			.toList();
	}

	static String network(State state) {
		return Objects.requireNonNullElse(state.text("network"), "");
	}

	@Override
	public String address(String key, State state) {
		return "/networks/" + state.text("network") + "/members";
	}

	@Override
	public String history(String key, State state) {
		return "/memberships/" + key + "/history";
	}

	@Override
	public boolean isRemovable() {
		return true;
	}

	@Override
	public Set<String> touched(State state) {
		return Stream.of("network", "city")
			.filter((path) -> state.text(path) != null)
			.map((path) -> path + "/" + state.text(path))
			.collect(Collectors.toUnmodifiableSet());
	}

	// What is no number is the number of none
	static long id(String key) {
		return key.matches("[0-9]{1,18}") ? Long.parseLong(key) : 0;
	}

}
