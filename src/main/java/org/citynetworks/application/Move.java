package org.citynetworks.application;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What can be done with an application: from which phases, by whom, where it leads, and
 * which mail it sends to those who applied.
 */
public enum Move {

	/** The answers are locked, and the signatory gets a link. */
	ASK_SIGNATURE(Phase.AWAITING_SIGNATURE, Party.OWNER, "application.sign", Phase.DRAFT),

	/** Its owner wants to change something after all. */
	CALL_BACK(Phase.DRAFT, Party.OWNER, null, Phase.AWAITING_SIGNATURE),

	DECLINE(Phase.DRAFT, Party.SIGNATORY, "application.declined", Phase.AWAITING_SIGNATURE),

	SIGN(Phase.SUBMITTED, Party.SIGNATORY, "application.received", Phase.AWAITING_SIGNATURE),

	/** With a letter that was signed on paper, or none. */
	SUBMIT(Phase.SUBMITTED, Party.OWNER, "application.received", Phase.DRAFT),

	TAKE_UP(Phase.IN_REVIEW, Party.REVIEWER, null, Phase.SUBMITTED),

	ASK_CHANGES(Phase.CHANGES_REQUESTED, Party.REVIEWER, "application.changes", Phase.IN_REVIEW),

	ANSWER(Phase.IN_REVIEW, Party.OWNER, "application.answered", Phase.CHANGES_REQUESTED),

	/** What was asked for is no longer needed. */
	CANCEL_REQUEST(Phase.IN_REVIEW, Party.REVIEWER, "application.unasked", Phase.CHANGES_REQUESTED),

	/** Where two persons decide. */
	PROPOSE(Phase.PROPOSED, Party.REVIEWER, null, Phase.IN_REVIEW),

	DISAGREE(Phase.IN_REVIEW, Party.OTHER_REVIEWER, null, Phase.PROPOSED),

	AGREE(Phase.DECIDED, Party.OTHER_REVIEWER, null, Phase.PROPOSED),

	/** Where one person decides. */
	DECIDE(Phase.DECIDED, Party.REVIEWER, null, Phase.IN_REVIEW),

	/** A proposal by whoever made it, or a decision that nobody outside knows of yet. */
	RECONSIDER(Phase.IN_REVIEW, Party.REVIEWER, null, Phase.PROPOSED, Phase.DECIDED),

	ACCEPT(Phase.ACCEPTED, Party.REVIEWER, "application.accepted", Phase.DECIDED),

	/**
	 * The application that follows is begun before, and its owner gets the link to it.
	 */
	INVITE(Phase.INVITED, Party.REVIEWER, "application.invited", Phase.DECIDED),

	TURN_DOWN(Phase.NOT_ACCEPTED, Party.REVIEWER, "application.not-accepted", Phase.DECIDED),

	/** Once, within the time that the programme gives. */
	APPEAL(Phase.APPEALED, Party.OWNER, "application.appealed", Phase.NOT_ACCEPTED),

	UPHOLD(Phase.IN_REVIEW, Party.OTHER_REVIEWER, "application.upheld", Phase.APPEALED),

	DISMISS(Phase.REFUSED, Party.OTHER_REVIEWER, "application.dismissed", Phase.APPEALED),

	WITHDRAW(Phase.WITHDRAWN, Party.OWNER, "application.withdrawn", Phase.DRAFT, Phase.AWAITING_SIGNATURE,
			Phase.SUBMITTED, Phase.IN_REVIEW, Phase.CHANGES_REQUESTED, Phase.PROPOSED, Phase.DECIDED),

	LAPSE(Phase.LAPSED, Party.CLOCK, "application.lapsed", Phase.CHANGES_REQUESTED);

	private final Phase to;

	private final Party by;

	private final @Nullable String mail;

	private final Set<Phase> from;

	Move(Phase to, Party by, @Nullable String mail, Phase first, Phase... others) {
		this.to = to;
		this.by = by;
		this.mail = mail;
		this.from = EnumSet.of(first, others);
	}

	public Phase to() {
		return this.to;
	}

	public Party by() {
		return this.by;
	}

	/** The kind of mail that those who applied get, if any. */
	public Optional<String> mail() {
		return Optional.ofNullable(this.mail);
	}

	public Set<Phase> from() {
		return this.from;
	}

	/** Whether it can be done with something of a stage. */
	public boolean isOf(Stage stage) {
		return switch (this) {
			case ASK_SIGNATURE, CALL_BACK, DECLINE, SIGN, ACCEPT -> stage == Stage.APPLICATION;
			case INVITE -> stage == Stage.EXPRESSION;
			default -> true;
		};
	}

	/** What the database and messages call it. */
	public String term() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Move of(String term) {
		return valueOf(term.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
