package org.citynetworks.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;

import org.citynetworks.history.Lines;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;
import org.citynetworks.network.ContactLinks.Shown;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to whom one can ask at a network.
 */
@Component
public class Contacts {

	private static final List<String> PARTS = List.of("role", "role_address", "name", "address", "consent",
			"consented_on", "expires_on");

	private final JdbcClient jdbc;

	private final ContactLinks links;

	private final Lines lines;

	private final Clock clock;

	Contacts(JdbcClient jdbc, ContactLinks links, Lines lines, Clock clock) {
		this.jdbc = jdbc;
		this.links = links;
		this.lines = lines;
		this.clock = clock;
	}

	/** Whom everybody may know of today. */
	public List<Contact> of(String slug) {
		return in(load(slug));
	}

	/** Whom everybody may know of today, of those in a state. */
	public List<Contact> in(State state) {
		var today = LocalDate.now(this.clock);
		return state.lines("contact").stream().map((key) -> Contact.of(state.line(key), today)).toList();
	}

	State masked(State state) {
		return Contact.masked(state, LocalDate.now(this.clock));
	}

	State load(String slug) {
		var texts = new TreeMap<String, String>();
		this.jdbc
			.sql("""
					select contact.id, role, role_address, contact.name, address, consent, consented_on::text, expires_on::text
					from contact
					join network on network.id = network_id
					where slug = :slug
					""")
			.param("slug", slug)
			.query((line, number) -> {
				for (var part : PARTS) {
					var text = line.getString(part);
					if (text != null) {
						texts.put("contact." + line.getLong("id") + "." + part, text);
					}
				}
				return line.getLong("id");
			})
			.list();
		return new State(texts);
	}

	/** Lines that have numbers of no line of this network. */
	List<Mistake> strange(String slug, State state) {
		var keys = state.lines("contact");
		var foreign = this.jdbc.sql("""
				select contact.id
				from contact
				join network on network.id = network_id
				where contact.id = any (:numbers) and slug <> :slug
				""")
			.param("numbers", keys.stream().map(State::number).toArray(Long[]::new))
			.param("slug", slug)
			.query(Long.class)
			.set();
		var newest = this.lines.newest();
		return keys.stream()
			.filter((key) -> foreign.contains(State.number(key)) || State.number(key) > newest)
			.map((key) -> new Mistake(key + ".role", "fact.mistake.number"))
			.toList();
	}

	/**
	 * Makes the contacts of a network what a state says; whoever is shown for the first
	 * time is told by mail.
	 */
	void apply(String slug, State state) {
		var before = load(slug);
		remove(slug);
		for (var key : state.lines("contact")) {
			var line = state.line(key);
			var insert = this.jdbc
				.sql("""
						insert into contact (id, network_id, role, role_address, name, address, consent, consented_on, expires_on)
						select :id, id, :role, :role_address, :name, :address, :consent, cast(:consented_on as date),
							cast(:expires_on as date)
						from network
						where slug = :slug
						""")
				.param("id", State.number(key))
				.param("slug", slug);
			for (var part : PARTS) {
				insert = insert.param(part, line.get(part));
			}
			insert.update();
		}
		tell(slug, before, state);
	}

	private void tell(String slug, State before, State after) {
		var today = LocalDate.now(this.clock);
		for (var key : after.lines("contact")) {
			var address = Contact.of(after.line(key), today).address();
			if (address != null && !address.equals(Contact.of(before.line(key), today).address())) {
				this.links.tell(new Shown(State.number(key), slug, Objects.requireNonNull(after.text("name")),
						after.line(key), language(after.text("text_language"))));
			}
		}
	}

	/** In which language people of a network are written to. */
	static Language language(@Nullable String tag) {
		return (tag != null) ? Language.of(Locale.forLanguageTag(tag)) : Language.ENGLISH;
	}

	/** What is wrong with what is said of persons. */
	List<Mistake> mistakes(State state) {
		var today = LocalDate.now(this.clock).toString();
		return state.lines("contact").stream().flatMap((key) -> Contact.mistakes(key, state.line(key), today)).toList();
	}

	void remove(String slug) {
		this.jdbc.sql("delete from contact where network_id = (select id from network where slug = ?)")
			.param(slug)
			.update();
	}

}
