package org.citynetworks.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.citynetworks.application.Phase;
import org.citynetworks.application.Stage;
import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * An application in the queue.
 *
 * @param stage whether it is the application itself, or comes before it
 * @param sentAt when it came in first
 * @param since when it came into its phase
 * @param due until when those who applied have to answer
 * @param days how many working days ago it came in
 * @param leadName what whoever leads it is called
 */
record QueueLine(UUID id, String reference, String called, Country country, String tier, Stage stage, Phase phase,
		Group group, Instant sentAt, Instant since, @Nullable LocalDate due, int days, @Nullable Long lead,
		@Nullable String leadName) {

	public String address() {
		return "/admin/applications/" + this.id;
	}

	/** What the queue is parted into. */
	enum Group {

		NEW, READY, OVERDUE, AWAITING, DONE;

		static Group of(Phase phase, @Nullable LocalDate due, LocalDate today) {
			if (phase.isClosed()) {
				return DONE;
			}
			return switch (phase) {
				case SUBMITTED -> NEW;
				case CHANGES_REQUESTED -> (due != null && due.isBefore(today)) ? OVERDUE : AWAITING;
				default -> READY;
			};
		}

		public String term() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
