package org.citynetworks.commitment;

import java.util.List;
import java.util.Objects;

import org.citynetworks.shared.Language;
import org.citynetworks.shared.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which part a place takes in programmes, and took in the original one.
 */
@Component
public class FindPart {

	private final JdbcClient jdbc;

	FindPart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is known of a place.
	 * @param place a subject such as {@code city/2660646}
	 */
	public PartOfPlace of(String place, Language language) {
		var lines = this.jdbc
			.sql("""
					select participant.slug, participant.content ->> 'called' as called,
						coalesce(tier.content ->> ('name_' || :language), tier.content ->> 'name_en', participant.tier) as tier,
						coalesce(participant.content ->> 'standing', 'active') as standing, null as part, cast(null as integer) as year, null as source
					from participant
					left join tier on tier.slug = participant.tier
					where participant.place = :place
					union all
					select null, name, null, null, part, year, source from programme_city where place = :place
					order by year, part
					""")
			.param("place", place)
			.param("language", language.tag())
			.query(Line.class)
			.list();
		return new PartOfPlace(lines.stream().filter(Line::isNow).toList(),
				lines.stream().filter((line) -> !line.isNow()).toList());
	}

	/** What a place takes part in, and took part in. */
	public record PartOfPlace(List<Line> now, List<Line> then) {

		public boolean isNone() {
			return this.now.isEmpty() && this.then.isEmpty();
		}

	}

	/**
	 * A part.
	 *
	 * @param slug of the participant; null for a part in the original programme
	 * @param tier what its tier is called
	 * @param standing the term for how it stands
	 * @param part as what it is known from the original programme
	 */
	public record Line(@Nullable String slug, String called, @Nullable String tier, @Nullable String standing,
			@Nullable String part, @Nullable Integer year, @Nullable String source) {

		boolean isNow() {
			return this.slug != null;
		}

		/** The site that says so. */
		public String site() {
			return Site.of(Objects.requireNonNull(this.source));
		}

	}

}
