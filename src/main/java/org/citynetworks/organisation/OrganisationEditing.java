package org.citynetworks.organisation;

import java.util.List;
import java.util.Optional;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of an organisation, and how it becomes one.
 */
@Component
@Order(80)
class OrganisationEditing implements Editable {

	static final String KIND = "organisation";

	private static final Schema SCHEMA = new Schema(List.of(new Section("organisation.section.who",
			List.of(Field.one("name", "organisation.name", Part.of(State.WHOLE, Type.LINE).needed()).withReason(),
					Field.many("other_name", "organisation.otherNames", List.of(Part.of("called", Type.LINE).needed()))
						.hinted("organisation.otherNames.hint"),
					Field.one("sector", "organisation.sector", Sectors.part(State.WHOLE).needed()),
					Field.one("country", "organisation.country", Part.of(State.WHOLE, Type.COUNTRY)),
					Field.one("website", "organisation.website", Part.of(State.WHOLE, Type.ADDRESS))))));

	private final JdbcClient jdbc;

	private final Organisations organisations;

	OrganisationEditing(JdbcClient jdbc, Organisations organisations) {
		this.jdbc = jdbc;
		this.organisations = organisations;
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
		return this.jdbc.sql("select content from organisation where slug = :slug")
			.param("slug", slug)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String slug, State state) {
		this.organisations.keep(slug, state);
	}

	@Override
	public void remove(String slug) {
		this.jdbc.sql("delete from organisation where slug = :slug").param("slug", slug).update();
	}

	/** A name that is another one's would find either. */
	@Override
	public List<Mistake> mistakes(String slug, State state) {
		if (!Organisations.isName(state.said("name"))) {
			return List.of(new Mistake("name", "organisation.mistake.letters"));
		}
		return this.organisations.byName(state.said("name"))
			.filter((other) -> !other.slug().equals(slug))
			.map((other) -> new Mistake("name", "organisation.mistake.taken", other.name()))
			.stream()
			.toList();
	}

	@Override
	public String title(State state) {
		return state.said("name");
	}

	@Override
	public String address(String slug, State state) {
		return "/organisations/" + slug;
	}

	@Override
	public boolean isRemovable() {
		return true;
	}

}
