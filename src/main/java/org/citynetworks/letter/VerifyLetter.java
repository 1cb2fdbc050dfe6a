package org.citynetworks.letter;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.citynetworks.application.Application;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Phase;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what can be said in public of the letter with a code. Of an application that is
 * not accepted it says no more than whether the letter is signed.
 */
@Component
class VerifyLetter {

	private final Letters letters;

	private final Applications applications;

	private final Programmes programmes;

	private final Participants participants;

	VerifyLetter(Letters letters, Applications applications, Programmes programmes, Participants participants) {
		this.letters = letters;
		this.applications = applications;
		this.programmes = programmes;
		this.participants = participants;
	}

	Optional<Verified> of(String code, Language language) {
		return this.letters.byCode(code).map((text) -> {
			var application = this.applications.get(text.submission());
			var newest = this.letters.text(text.submission()).orElse(text);
			return new Verified(text, application.called(), new Country(application.country()).name(language.locale()),
					this.programmes.tier(application.tier()).name().in(language),
					this.programmes.bySlug(application.programme()).name().in(language),
					standing(application, text, newest), participant(application));
		});
	}

	private Standing standing(Application application, LetterText text, LetterText newest) {
		if (text.signedAt() == null && isOnline(application)) {
			return Standing.DRAFT;
		}
		if (!newest.code().equals(text.code())) {
			return Standing.REPLACED;
		}
		if (application.phase() == Phase.ACCEPTED) {
			return Standing.ACCEPTED;
		}
		return (text.signedAt() != null) ? Standing.SIGNED : Standing.WRITTEN;
	}

	private boolean isOnline(Application application) {
		return this.letters.find(application.id()).filter((letter) -> letter.way().isOnPaper()).isEmpty();
	}

	private @Nullable Participant participant(Application application) {
		return (application.phase() == Phase.ACCEPTED)
				? this.participants.find(application.id(), application.programme(), application.place()).orElse(null)
				: null;
	}

	/** What a letter is worth. */
	enum Standing {

		/** It is to be signed online, and is not: of such a one nothing more is said. */
		DRAFT,

		/** The programme has accepted it. */
		ACCEPTED,

		/** It was signed online, and no more can be said in public. */
		SIGNED,

		/** It was written here; whether it was signed on paper is not known here. */
		WRITTEN,

		/** Another text stands in its place. */
		REPLACED

	}

	/**
	 * What can be said of a letter.
	 *
	 * @param participant whose letter it is, if the city takes part
	 */
	record Verified(LetterText text, String city, String country, String tier, String programme, Standing standing,
			@Nullable Participant participant) {

		/** Whose name was typed under it, once that is public. */
		public @Nullable String name() {
			return (this.standing == Standing.ACCEPTED) ? this.text.signedBy() : null;
		}

		/** When it was signed online, in the time that is the same everywhere. */
		public @Nullable OffsetDateTime signedAt() {
			var at = this.text.signedAt();
			return (at != null) ? at.atOffset(ZoneOffset.UTC) : null;
		}

	}

}
