package org.citynetworks.history;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.shared.Slug;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins an entry that has its address by what it is called.
 */
@Component
public class NewEntry {

	private static final int LONGEST = 60;

	private final JdbcClient jdbc;

	private final Drafts drafts;

	private final Editables editables;

	NewEntry(JdbcClient jdbc, Drafts drafts, Editables editables) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.editables = editables;
	}

	/**
	 * Begins an entry as a draft, at an address that was never another one's; somebody
	 * begins one of a name for the same subjects once, and then goes on with it.
	 * @param kind what its subject begins with
	 * @param called what it is called; what has no Latin letter is called like its kind
	 */
	@Transactional
	public Draft begin(String kind, String called, State state, long person) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:kind, 1))")
			.param("kind", kind)
			.query()
			.listOfRows();
		var editable = this.editables.of(kind);
		return this.drafts.of(person)
			.stream()
			.filter((draft) -> draft.kind() == Revision.Kind.CREATED && draft.subject().startsWith(kind + "/")
					&& editable.title(draft.state()).equals(editable.title(state))
					&& editable.touched(draft.state()).equals(editable.touched(state)))
			.findFirst()
			.orElseGet(() -> this.drafts.begin(free(kind, called), Revision.Kind.CREATED, 0, state, person));
	}

	private String free(String kind, String called) {
		var name = Slug.of(called);
		var base = kind + "/" + (name.isEmpty() ? kind : shortened(name));
		return Stream
			.concat(Stream.of(base),
					IntStream.iterate(2, (number) -> number + 1).mapToObj((number) -> base + "-" + number))
			.filter(this::isFree)
			.findFirst()
			.orElseThrow();
	}

	private boolean isFree(String subject) {
		return this.jdbc.sql("""
				select not exists (select from revision where subject = :subject)
					and not exists (select from draft where subject = :subject)
				""").param("subject", subject).query(Boolean.class).single();
	}

	private static String shortened(String name) {
		var end = (name.length() > LONGEST) ? name.lastIndexOf('-', LONGEST) : name.length();
		return name.substring(0, (end > 0) ? end : LONGEST);
	}

}
