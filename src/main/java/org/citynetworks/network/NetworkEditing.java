package org.citynetworks.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.citynetworks.fact.StatementFields;
import org.citynetworks.fact.Statements;
import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a network, and how it becomes the entry.
 */
@Component
@Order(10)
public class NetworkEditing implements Editable {

	public static final String KIND = "network";

	private static final Schema SCHEMA = new Schema(List.of(
			new Section("network.section.names",
					fields(Field.one("name", "network.name", Part.of(State.WHOLE, Type.LINE).needed()).withReason(),
							"official_name", "other_name", "acronym", "website", "kind", "founded_year",
							"predecessor_founded_year", "host_organisation", "secretariat_city", "secretariat_country",
							"languages")),
			new Section("network.section.words", fields("mission", "mandate", "key_project")),
			new Section("network.section.join",
					fields("joining_model", "eligible_government", "eligible_region", "eligible_population_min",
							"eligible_rule")),
			new Section("network.section.cost", fields("fee_rule", "fee_amount", "fee_min", "fee_max")),
			new Section("network.section.asks", fields("requires", "reporting_duty")),
			new Section("network.section.figures", fields("stated_figure")),
			new Section("network.section.works", fields("un_process", "theme", "sdg", "region_covered")),
			new Section("network.section.contacts", List.of(Field.many("contact", "network.contacts",
					List.of(Part.of("role", Type.LINE).needed(), Part.of("role_address", Type.MAIL),
							Part.of("name", Type.LINE), Part.of("address", Type.MAIL), Part.of("consent", Type.LINE),
							Part.of("consented_on", Type.DAY), Part.of("expires_on", Type.DAY)))
				.withReason())),
			new Section("network.section.supplied", supplied())));

	private final NetworkRepository networks;

	private final PublicationRepository publications;

	private final Statements statements;

	private final Contacts contacts;

	private final NetworkAddresses addresses;

	NetworkEditing(NetworkRepository networks, PublicationRepository publications, Statements statements,
			Contacts contacts, NetworkAddresses addresses) {
		this.networks = networks;
		this.publications = publications;
		this.statements = statements;
		this.contacts = contacts;
		this.addresses = addresses;
	}

	private static List<Field> fields(String... names) {
		return Arrays.stream(names).map(StatementFields::of).toList();
	}

	private static List<Field> fields(Field first, String... names) {
		var fields = new ArrayList<>(List.of(first));
		fields.addAll(fields(names));
		return List.copyOf(fields);
	}

	private static List<Field> supplied() {
		var fields = new ArrayList<>(List.of(
				Field.one("supplied_text", "network.suppliedText", Part.of(State.WHOLE, Type.TEXT)).withReason(),
				Field.one("text_language", "network.textLanguage", Part.of(State.WHOLE, Type.LANGUAGE))));
		fields.addAll(fields("data_quality_note"));
		return List.copyOf(fields);
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
	public Optional<State> load(String slug) {
		return this.networks.findBySlug(slug).map((network) -> {
			var texts = new TreeMap<String, String>();
			texts.put("name", network.getName());
			put(texts, "supplied_text", String.join("\n\n", network.getSuppliedText()));
			put(texts, "text_language", network.getTextLanguage());
			var publication = network.getPublication();
			put(texts, "publication", (publication != null) ? publication.getSlug() : null);
			texts.putAll(this.statements.load(network.subject()).texts());
			texts.putAll(this.contacts.load(slug).texts());
			return new State(texts);
		});
	}

	@Override
	public void apply(String slug, State state) {
		var network = network(slug, state, this.networks.findBySlug(slug).orElse(null));
		this.networks.saveAndFlush(network);
		this.statements.apply(network.subject(), state, SCHEMA);
		this.contacts.apply(slug, state);
	}

	@Override
	public void remove(String slug) {
		this.statements.apply(KIND + "/" + slug, State.NONE, SCHEMA);
		this.contacts.remove(slug);
		this.networks.findBySlug(slug).ifPresent(this.networks::delete);
		this.networks.flush();
	}

	/** An entry that comes back has its address to itself again. */
	@Override
	public void follow(String subject, boolean isThere) {
		if (isThere && subject.startsWith(KIND + "/")) {
			this.addresses.free(subject.substring(KIND.length() + 1));
		}
	}

	/** A network as a state has it, which need not be the one that the site has now. */
	public Network of(String slug, State state) {
		return network(slug, state, null);
	}

	private Network network(String slug, State state, @Nullable Network now) {
		var name = Objects.requireNonNull(state.text("name"), "A network has a name");
		var network = (now != null) ? now : new Network(slug, name);
		network.rename(name);
		var publication = state.text("publication");
		network.supply(state.text("supplied_text"), state.text("text_language"),
				(publication != null) ? this.publications.getBySlug(publication) : null);
		return network;
	}

	@Override
	public State complete(State typed) {
		return Statements.complete(typed, SCHEMA);
	}

	@Override
	public List<Mistake> mistakes(String slug, State state) {
		var mistakes = new ArrayList<>(this.statements.mistakes(KIND + "/" + slug, state, SCHEMA));
		mistakes.addAll(this.contacts.mistakes(state));
		mistakes.addAll(this.contacts.strange(slug, state));
		return mistakes;
	}

	@Override
	public State mask(State state) {
		return this.contacts.masked(state);
	}

	@Override
	public String title(State state) {
		return Objects.requireNonNullElse(state.text("name"), "");
	}

	@Override
	public String address(String slug, State state) {
		return "/networks/" + slug;
	}

	private static void put(TreeMap<String, String> texts, String path, @Nullable String text) {
		if (text != null) {
			texts.put(path, text);
		}
	}

}
