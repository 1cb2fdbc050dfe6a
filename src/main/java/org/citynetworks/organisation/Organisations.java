package org.citynetworks.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.Plain;
import org.citynetworks.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the organisations.
 */
@Component
public class Organisations {

	private static final String READ = """
			select slug, name, sector, country, content ->> 'website' as website
			from organisation
			where slug = %s
			""";

	private static final int LONGEST = 100;

	private final JdbcClient jdbc;

	private final Revisions revisions;

	Organisations(JdbcClient jdbc, Revisions revisions) {
		this.jdbc = jdbc;
		this.revisions = revisions;
	}

	public Organisation get(String slug) {
		return find(":key", slug).orElseThrow(() -> new NotFound("organisation", slug));
	}

	/** What each is called, by its slug, in the order of the names. */
	public Map<String, String> names() {
		var names = new LinkedHashMap<String, String>();
		this.jdbc.sql("select slug, name from organisation order by lower(name), slug").query((line) -> {
			names.put(line.getString("slug"), line.getString("name"));
		});
		return names;
	}

	/**
	 * The one of a name, whatever its accents, its case and what stands between words.
	 */
	public Optional<Organisation> byName(String name) {
		return find("(select organisation from organisation_key where key = :key)", key(name));
	}

	/** Where one stands now that once stood there. */
	public Optional<String> movedTo(String slug) {
		return this.jdbc.sql("select organisation from organisation_key where key = :slug and organisation <> :slug")
			.param("slug", slug)
			.query(String.class)
			.optional();
	}

	/**
	 * The slug of the one that is called so; one that nobody has named yet is noted with
	 * what is said of it. One that staff have taken away is not noted again.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String note(String name, String sector, @Nullable String country, @Nullable String website) {
		var known = byName(name);
		if (known.isPresent()) {
			return known.get().slug();
		}
		var slug = key(name);
		if (this.revisions.latest(OrganisationEditing.KIND + "/" + slug)
			.map(Revision::kind)
			.filter(Revision.Kind::isEnd)
			.isEmpty()) {
			var texts = new HashMap<>(Map.of("name", name, "sector", sector));
			Optional.ofNullable(country).ifPresent((said) -> texts.put("country", said));
			Optional.ofNullable(website).ifPresent((said) -> texts.put("website", said));
			keep(slug, State.of(texts));
		}
		return slug;
	}

	/** Makes one what a state says; it is found by its names from now on. */
	void keep(String slug, State state) {
		this.jdbc.sql("""
				insert into organisation (slug, name, sector, country, content)
				values (:slug, :name, :sector, :country, cast(:content as jsonb))
				on conflict (slug) do update set name = excluded.name, sector = excluded.sector,
					country = excluded.country, content = excluded.content
				""")
			.param("slug", slug)
			.param("name", state.said("name"))
			.param("sector", state.said("sector"))
			.param("country", state.text("country"))
			.param("content", state.toJson())
			.update();
		lead(slug, slug);
		lead(key(state.said("name")), slug);
		state.lines("other_name").forEach((line) -> lead(key(state.said(line + ".called")), slug));
	}

	private void lead(String key, String slug) {
		this.jdbc
			.sql("insert into organisation_key (key, organisation) values (:key, :slug) on conflict (key) do nothing")
			.param("key", key)
			.param("slug", slug)
			.update();
	}

	/** Whether one can be found by a name at all. */
	public static boolean isName(String name) {
		return !key(name).isEmpty();
	}

	/**
	 * By what one is found. A name without a Latin letter is found by all its letters.
	 */
	static String key(String name) {
		var slug = Slug.of(name);
		var key = slug.isEmpty() ? Plain.words(name).replace(' ', '-') : slug;
		return (key.length() <= LONGEST) ? key : key.substring(0, LONGEST).replaceAll("-$", "");
	}

	private Optional<Organisation> find(String slug, String key) {
		return this.jdbc.sql(READ.formatted(slug)).param("key", key).query(Organisations::organisation).optional();
	}

	private static Organisation organisation(ResultSet line, int row) throws SQLException {
		var country = line.getString("country");
		return new Organisation(line.getString("slug"), line.getString("name"), line.getString("sector"),
				(country != null) ? new Country(country) : null, line.getString("website"));
	}

}
