package org.citynetworks.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where an application stands; with {@link Move}, the one table of who may see it, who
 * may act, and what it is called. {@code docs/applications.md} is made from it.
 */
public enum Phase {

	/** Its owner and colleagues fill it in. */
	DRAFT(Sight.APPLICANT, Party.OWNER),

	/** It is complete and locked; the signatory approves it, or declines. */
	AWAITING_SIGNATURE(Sight.APPLICANT, Party.SIGNATORY),

	/** It has come in; nobody has taken it up. */
	SUBMITTED(Sight.BOTH, Party.REVIEWER),

	IN_REVIEW(Sight.BOTH, Party.REVIEWER),

	/** Some answers are wanted again, by a day. */
	CHANGES_REQUESTED(Sight.BOTH, Party.OWNER),

	/** A decision is proposed and waits for a second person. */
	PROPOSED(Sight.BOTH, Party.OTHER_REVIEWER),

	/** A decision is made and waits to be released. */
	DECIDED(Sight.BOTH, Party.REVIEWER),

	ACCEPTED(Sight.EVERYBODY, null),

	/** The application that follows the expression of interest is begun. */
	INVITED(Sight.BOTH, null),

	/** It can be appealed against for a while. */
	NOT_ACCEPTED(Sight.BOTH, Party.OWNER),

	APPEALED(Sight.BOTH, Party.OTHER_REVIEWER),

	/** Not accepted, and the appeal changed nothing. */
	REFUSED(Sight.BOTH, null),

	WITHDRAWN(Sight.BOTH, null),

	/** What was asked for did not come in time. */
	LAPSED(Sight.BOTH, null);

	/** Who may read an application. */
	public enum Sight {

		/** Those who fill it in, and nobody else. */
		APPLICANT,

		/** They and the staff who review. */
		BOTH,

		/** What became of it is public. */
		EVERYBODY

	}

	/** Of these, what is inside is not said outside: it reads as in review. */
	private static final Set<Phase> KEPT_INSIDE = EnumSet.of(PROPOSED, DECIDED);

	private final Sight sight;

	private final List<Party> turn;

	Phase(Sight sight, @Nullable Party turn) {
		this.sight = sight;
		this.turn = (turn != null) ? List.of(turn) : List.of();
	}

	public Sight sight() {
		return this.sight;
	}

	/** Who is waited for; nobody once all is done. */
	public List<Party> turn() {
		return this.turn;
	}

	/** The phase as those outside are told it. */
	public Phase outside() {
		return KEPT_INSIDE.contains(this) ? IN_REVIEW : this;
	}

	/** What the database, messages and addresses call it. */
	public String term() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Phase of(String term) {
		return valueOf(term.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** Whether the city cannot begin another one beside it. */
	public boolean isOpen() {
		return !isClosed();
	}

	/** Whether all is said and done, unless somebody appeals. */
	public boolean isClosed() {
		return this.turn.isEmpty() || this == NOT_ACCEPTED;
	}

}
