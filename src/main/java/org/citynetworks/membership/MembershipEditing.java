package org.citynetworks.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Field;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Plain;
import org.citynetworks.shared.SortKey;
import org.jspecify.annotations.Nullable;

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

	private final Revisions revisions;

	private final Lines lines;

	MembershipEditing(JdbcClient jdbc, NetworkRepository networks, Revisions revisions, Lines lines) {
		this.jdbc = jdbc;
		this.networks = networks;
		this.revisions = revisions;
		this.lines = lines;
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
				row.forEach((path, text) -> {
					if (text != null) {
						texts.put(path, text.toString());
					}
				});
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
		if (!isThere) {
			return;
		}
		(subject.startsWith("network/") ? everIn(Editables.key(subject)) : everTouching(subject)).stream()
			.map((membership) -> this.revisions.latest(membership).orElseThrow())
			.filter((latest) -> !latest.kind().isEnd() && touched(latest.state()).contains(subject))
			.forEach((latest) -> apply(Editables.key(latest.subject()), latest.state()));
	}

	private List<String> everIn(String network) {
		return this.jdbc.sql("""
				select distinct subject from revision
				where subject like 'membership/%' and 'network' = any (fields) and state ->> 'network' = :network
				""").param("network", network).query(String.class).list();
	}

	private List<String> everTouching(String subject) {
		return this.jdbc.sql("""
				select distinct revision.subject
				from revision_touch
				join revision on revision.id = revision_id
				where revision_touch.subject = :subject and revision.subject like 'membership/%'
				""").param("subject", subject).query(String.class).list();
	}

	@Override
	public List<Mistake> mistakes(String key, State state) {
		var mistakes = new ArrayList<Mistake>();
		var since = state.text("since");
		var until = state.text("until");
		if (since != null && until != null && until.compareTo(since) < 0) {
			mistakes.add(new Mistake("until", "membership.mistake.until", since));
		}
		if (this.networks.findBySlug(network(state)).isEmpty()) {
			mistakes.add(new Mistake("network", "membership.mistake.network"));
		}
		if (isAway(state.text("city"))) {
			mistakes.add(new Mistake("city", "membership.mistake.city"));
		}
		if (until == null && isListed(id(key), state)) {
			mistakes.add(new Mistake(isNameTyped(key) ? "name" : "until", "membership.mistake.listed",
					Objects.requireNonNullElse(state.text("name"), "")));
		}
		if (id(key) == 0 || id(key) > this.lines.newest()) {
			mistakes.add(new Mistake("name", "membership.mistake.number"));
		}
		return mistakes;
	}

	private boolean isAway(@Nullable String city) {
		return city != null && this.jdbc.sql("select id from city where id = :id")
			.param("id", id(city))
			.query()
			.listOfRows()
			.isEmpty();
	}

	private boolean isListed(long id, State state) {
		return this.jdbc.sql("""
				select exists (
					select from membership
					join network on network.id = network_id
					where slug = :network and country = :country and membership.name = :name and membership.id <> :id)
				""")
			.param("network", state.text("network"))
			.param("country", state.text("country"))
			.param("name", state.text("name"))
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	// One that comes back does so under a name that nobody types
	private boolean isNameTyped(String key) {
		return load(key).filter((now) -> now.text("until") == null).isPresent()
				|| this.revisions.latest(KIND + "/" + key).isEmpty();
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

	private static String network(State state) {
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
		var touched = new TreeSet<String>();
		Map.of("network", "network/", "city", "city/").forEach((path, kind) -> {
			if (state.text(path) != null) {
				touched.add(kind + state.text(path));
			}
		});
		return touched;
	}

	// What is no number is the number of none
	private static long id(String key) {
		return key.matches("[0-9]{1,18}") ? Long.parseLong(key) : 0;
	}

}
