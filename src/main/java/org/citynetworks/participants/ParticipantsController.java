package org.citynetworks.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.citynetworks.city.Places;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.export.UnknownTerm;
import org.citynetworks.letter.Letters;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

	private final Programmes programmes;

	private final Places places;

	private final Letters letters;

	private final List<ParticipantSection> sections;

	private final MessageSource messages;

	ParticipantsController(Participants participants, Programmes programmes, Places places, Letters letters,
			ObjectProvider<ParticipantSection> sections, MessageSource messages) {
		this.participants = participants;
		this.programmes = programmes;
		this.places = places;
		this.letters = letters;
		this.sections = sections.orderedStream().toList();
		this.messages = messages;
	}

	@GetMapping("/participants")
	String list(@ModelAttribute("filter") ParticipantFilter filter, Model model) {
		var words = words();
		model.addAttribute("found", new FoundParticipants(this.participants.all(), filter, words));
		model.addAttribute("former", FormerCity.of(this.participants.former(), words.locale()));
		return "participants/participants";
	}

	/** The same as data: a participant a row. */
	@GetMapping({ "/participants.csv", "/participants.json" })
	Object data(@ModelAttribute("filter") ParticipantFilter filter) {
		var words = words();
		var found = new FoundParticipants(this.participants.all(), filter, words);
		found.unknown().stream().findFirst().ifPresent((one) -> {
			throw new UnknownTerm(one.side().parameter(), one.name());
		});
		return ParticipantTable.of(filter.address(), found.participants(), words);
	}

	@GetMapping("/participants/{slug}")
	String show(@PathVariable String slug, Model model) {
		var words = words();
		var participant = this.participants.get(slug);
		model.addAttribute("participant", participant);
		model.addAttribute("row", FoundParticipants.Row.of(participant, words));
		model.addAttribute("commitments",
				participant.commitments().stream().map((one) -> CommitmentLine.of(one, words)).toList());
		model.addAttribute("log",
				this.participants.log(slug)
					.stream()
					.map((logged) -> new LogLine(logged.at().toLocalDate(), logged.event(), words.tier(logged.tier())))
					.toList());
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

	private RegisterWords words() {
		return new RegisterWords(this.programmes.all(), this.messages, LocaleContextHolder.getLocale());
	}

	/** Something with a page of its own. */
	record LinkedName(String address, String name) {

	}

	/** What a feature shows, and how. */
	record ShownSection(String fragment, Object shown) {

	}

	/** What became of a participant on a day. */
	record LogLine(LocalDate day, String event, String tier) {

	}

}
