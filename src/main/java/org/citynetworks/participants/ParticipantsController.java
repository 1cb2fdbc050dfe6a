package org.citynetworks.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.city.Places;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.export.UnknownTerm;
import org.citynetworks.letter.Letters;
import org.citynetworks.shared.Language;
import org.citynetworks.standing.FindTimeline;
import org.citynetworks.standing.FindTimeline.Event;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The register of participants, and the page of each.
 */
@Controller
class ParticipantsController {

	private final Participants participants;

	private final FindWords words;

	private final FindTimeline timeline;

	private final Places places;

	private final Letters letters;

	private final List<ParticipantSection> sections;

	// A page of a participant shows what several features know of it
	ParticipantsController(Participants participants, FindWords words, FindTimeline timeline, Places places,
			Letters letters, ObjectProvider<ParticipantSection> sections) {
		this.participants = participants;
		this.words = words;
		this.timeline = timeline;
		this.places = places;
		this.letters = letters;
		this.sections = sections.orderedStream().toList();
	}

	@GetMapping("/participants")
	String list(@ModelAttribute("filter") ParticipantFilter filter, Model model, HttpServletRequest request) {
		var words = this.words.of(request);
		model.addAttribute("found", new FoundParticipants(this.participants.all(), filter, words));
		model.addAttribute("former", FormerCity.of(this.participants.former(), words.locale()));
		return "participants/participants";
	}

	/** The same as data: a participant a row. */
	@GetMapping({ "/participants.csv", "/participants.json" })
	Object data(@ModelAttribute("filter") ParticipantFilter filter) {
		var words = this.words.ofData();
		var found = new FoundParticipants(this.participants.all(), filter, words);
		found.unknown().stream().findFirst().ifPresent((one) -> {
			throw new UnknownTerm(one.side().parameter(), one.name());
		});
		return ParticipantTable.of(filter.address(), found.participants(), words);
	}

	@GetMapping("/participants/{slug}")
	String show(@PathVariable String slug, Model model, HttpServletRequest request) {
		var words = this.words.of(request);
		var participant = this.participants.get(slug);
		model.addAttribute("participant", participant);
		model.addAttribute("row", FoundParticipants.Row.of(participant, words));
		model.addAttribute("commitments",
				participant.commitments().stream().map((one) -> CommitmentLine.of(one, words)).toList());
		model.addAttribute("timeline",
				this.timeline.of(slug).stream().map((event) -> new TimelineEntry(event, words.event(event))).toList());
		model.addAttribute("letter",
				Optional.ofNullable(participant.application()).flatMap(this.letters::cameWith).orElse(null));
		model.addAttribute("place", place(participant, words));
		model.addAttribute("sections", sections(participant, words.language()));
		return "participants/participant";
	}

	private List<ShownSection> sections(Participant participant, Language language) {
		return this.sections.stream()
			.flatMap((section) -> section.of(participant, language)
				.map((shown) -> new ShownSection(section.fragment(), shown))
				.stream())
			.toList();
	}

	private @Nullable LinkedName place(Participant participant, RegisterWords words) {
		var place = Objects.requireNonNullElse(participant.place(), "");
		var key = place.substring(place.indexOf('/') + 1);
		if (place.startsWith("city/")) {
			var city = this.places.getCity(Long.parseLong(key), words.language());
			return new LinkedName("/cities/" + city.key(), city.name());
		}
		if (place.startsWith("region/")) {
			var region = this.places.getRegion(key.toLowerCase(Locale.ROOT), words.language());
			return new LinkedName("/regions/" + region.key(), region.name());
		}
		return null;
	}

	/** Something with a page of its own. */
	record LinkedName(String address, String name) {

	}

	/** What a feature shows, and how. */
	record ShownSection(String fragment, Object shown) {

	}

	/** What became of a participant, and the words for it. */
	record TimelineEntry(Event event, String words) {

	}

}
