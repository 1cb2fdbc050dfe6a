package org.citynetworks.standing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.citynetworks.standing.FindTimeline.Event;
import org.citynetworks.web.SiteAddress;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What programs elsewhere read of how a participant stands: its calendar and its badge.
 */
@Controller
@RequestMapping("/participants/{slug}")
class PublicDutiesController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	private final Participants participants;

	private final Programmes programmes;

	private final FindTimeline timeline;

	private final StandingWords words;

	private final SiteAddress site;

	private final Clock clock;

	// What is read elsewhere says whole what a page says with what stands around it
	PublicDutiesController(Participants participants, Programmes programmes, FindTimeline timeline, StandingWords words,
			SiteAddress site, Clock clock) {
		this.participants = participants;
		this.programmes = programmes;
		this.timeline = timeline;
		this.words = words;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping("/duties.ics")
	ResponseEntity<byte[]> calendar(@PathVariable String slug) {
		var participant = this.participants.get(slug);
		var file = new CalendarFile();
		if (participant.standing().isPresent()) {
			addDuty(file, participant);
		}
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(slug + ".ics").build().toString())
			.body(file.bytes());
	}

	private void addDuty(CalendarFile file, Participant participant) {
		var duty = duty(participant);
		var language = language();
		var day = participant.reporting().deadline();
		var changed = this.timeline.of(participant.slug())
			.stream()
			.map(Event::at)
			.reduce((earlier, later) -> later)
			.map((at) -> at.toInstant())
			.orElse(Duty.cutOff(participant.since()));
		file.event(participant.since() + "-report@" + participant.slug(), changed, Duty.cutOff(day),
				this.words.say(language, "standing.calendar.due", participant.called()),
				this.words.say(language, "standing.calendar.about", this.words.day(day, language)),
				this.site.origin() + language.prefix() + participant.path(), duty.rules().reminderDays());
	}

	@GetMapping("/badge.svg")
	ResponseEntity<byte[]> badge(@PathVariable String slug, HttpServletRequest request) {
		var participant = this.participants.get(slug);
		var now = this.clock.instant();
		PageCache.expiresAt(request, Duty.nextCutOff(now));
		var words = this.words.inFull(duty(participant), now, language());
		return ResponseEntity.ok()
			.contentType(SVG)
			// It is made to stand on other sites
			.header("Cross-Origin-Resource-Policy", "cross-origin")
			.body(new Badge(participant.called(), words, participant.standing()).svg()
				.getBytes(StandardCharsets.UTF_8));
	}

	private Duty duty(Participant participant) {
		return new Duty(participant.reporting(), this.programmes.bySlug(participant.programme()).rules());
	}

	private static Language language() {
		return Language.of(LocaleContextHolder.getLocale());
	}

}
