package org.citynetworks.organisation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which two organisations could be one: their names are alike, one begins with the other,
 * or they have one website.
 */
@Component
public class LikelyDuplicates {

	/** How like two names are that could be of one; 1 would be the same. */
	private static final double LIKE = 0.55;

	private static final int MOST = 50;

	private final JdbcClient jdbc;

	LikelyDuplicates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The likest first. */
	public List<Pair> all() {
		return this.jdbc.sql("""
				with named as (
					select slug, name, replace(slug, '-', ' ') as words,
						substring(lower(content ->> 'website') from '^https?://(?:www\\.)?([^/:?#]+)') as host
					from organisation
				)
				select one.slug as one, one.name as one_name, other.slug as other, other.name as other_name
				from named as one
				join named as other on one.slug < other.slug
				where similarity(one.words, other.words) >= :like or one.host = other.host
					or starts_with(other.slug, one.slug || '-')
				order by similarity(one.words, other.words) desc, one.slug, other.slug
				limit :most
				""").param("like", LIKE).param("most", MOST).query(Pair.class).list();
	}

	/**
	 * Two that could be one.
	 *
	 * @param one the slug of one, and {@code other} that of the other
	 */
	public record Pair(String one, String oneName, String other, String otherName) {
	}

}
