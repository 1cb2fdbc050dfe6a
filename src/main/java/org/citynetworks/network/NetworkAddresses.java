package org.citynetworks.network;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * At which addresses networks stand, stood, and can stand. An address that was published
 * once is never another network's.
 */
@Component
public class NetworkAddresses {

	/** How many characters an address has at most. */
	public static final int LONGEST = 80;

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** What stands, or may come to stand, at that place in an address. */
	private static final Set<String> RESERVED = Set.of("all", "archive", "as-of", "by", "changes", "compare", "edit",
			"ended", "export", "feed", "history", "join", "map", "members", "merge", "new", "search", "split");

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private final Clock clock;

	NetworkAddresses(JdbcClient jdbc, EntityManager entities, Clock clock) {
		this.jdbc = jdbc;
		this.entities = entities;
		this.clock = clock;
	}

	/** Where the network stands now that stood at an address before, if one did. */
	public Optional<String> now(String slug) {
		return this.jdbc.sql("select network from former_address where slug = ?")
			.param(slug)
			.query(String.class)
			.optional();
	}

	/**
	 * What keeps a network from having an address.
	 * @param own where it stands now; null for a new one
	 */
	public Optional<Hindrance> hindrance(String slug, @Nullable String own) {
		if (slug.length() > LONGEST || !FORM.matcher(slug).matches()) {
			return Optional.of(new Hindrance(Hindrance.Why.FORM, ""));
		}
		if (RESERVED.contains(slug)) {
			return Optional.of(new Hindrance(Hindrance.Why.RESERVED, slug));
		}
		return this.jdbc.sql("""
				select why, name from (
					select 1 as rank, 'ENTRY' as why, name from network where slug = :slug
					union all
					select 2, 'FORMER', network from former_address where slug = :slug and network is distinct from :own
					union all
					(select 3, 'ENDED', state ->> 'name' from revision where subject = 'network/' || :slug
						order by number desc limit 1)
					union all
					select 4, 'BEGUN', coalesce(state ->> 'name', '') from draft
						where subject = 'network/' || :slug and closed_at is null
					union all
					select 5, 'ACRONYM', name from network join fact on subject = 'network/' || slug
						where field = 'acronym' and lower(value) = :slug and slug is distinct from :own
				) as taken
				order by rank
				limit 1
				""")
			.param("slug", slug)
			.param("own", own)
			.query((line, number) -> new Hindrance(Hindrance.Why.valueOf(line.getString("why")),
					line.getString("name")))
			.optional();
	}

	/**
	 * Moves an entry to another address, with its history, its drafts, and the rights
	 * that people have on it; the old address leads to it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void move(String from, String to) {
		this.jdbc.sql("select move_network(:from, :to, :now)")
			.param("from", from)
			.param("to", to)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query()
			.listOfRows();
		// Or what was read before would still have the old one
		this.entities.clear();
	}

	/** Lets the address of an entry that has ended lead to the one that it is part of. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lead(String ended, String network) {
		this.jdbc.sql("update former_address set network = :network where network = :ended")
			.param("network", network)
			.param("ended", ended)
			.update();
		this.jdbc.sql("insert into former_address (slug, network, since) values (:ended, :network, :now)")
			.param("ended", ended)
			.param("network", network)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Lets an address lead nowhere else any more. */
	void free(String slug) {
		this.jdbc.sql("delete from former_address where slug = ?").param(slug).update();
	}

	/**
	 * What keeps a network from having an address.
	 *
	 * @param name of what it belongs to, as far as it has one
	 */
	public record Hindrance(Why why, String name) {

		/** The key of a sentence that says what to do. */
		public String message() {
			return "network.address." + this.why;
		}

		/** Why not. */
		enum Why {

			FORM, RESERVED, ENTRY, FORMER, ENDED, BEGUN, ACRONYM

		}

	}

}
