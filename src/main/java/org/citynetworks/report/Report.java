package org.citynetworks.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.citynetworks.shared.Language;
import org.citynetworks.standing.Received;
import org.jspecify.annotations.Nullable;

/**
 * A progress report in one of its versions.
 *
 * @param participant whose it is, a slug
 * @param number which of the participant's it is, from 1 on
 * @param received when it came, and when it should have
 * @param open whether everybody may read it: not as long as its participant takes no part
 * @param takenDown why staff took it down; null if it stands
 * @param version which it is, from 1 on
 * @param versions how many there are
 * @param publishedAt when this one was published
 * @param language in which it was written
 * @param note why it was corrected
 */
public record Report(String participant, int number, Received received, boolean open, @Nullable TakenDown takenDown,
		int version, int versions, Instant publishedAt, Language language, @Nullable String note, Content content) {

	/** Where everybody reads it, without language prefix. */
	public String path() {
		return path(this.participant, this.number);
	}

	static String path(String participant, int number) {
		return "/participants/" + participant + "/reports/" + number;
	}

	/** The day on which it came, in UTC. */
	public LocalDate receivedOn() {
		return LocalDate.ofInstant(this.received.at(), ZoneOffset.UTC);
	}

	/** The day on which this version was published, in UTC. */
	public LocalDate publishedOn() {
		return LocalDate.ofInstant(this.publishedAt, ZoneOffset.UTC);
	}

	/** Whether there is something to read. */
	public boolean isShown() {
		return this.open && this.takenDown == null;
	}

	/** That staff took it down. */
	public record TakenDown(LocalDate on, String reason) {

	}

}
