package org.citynetworks.sheet;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.Round;
import org.citynetworks.round.Rounds;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The sheet of a round to print and to fill in by hand.
 */
@Controller
@PreAuthorize("@mayScan.coordinate(authentication, #id)")
class PaperController {

	private final Rounds rounds;

	private final Assessors assessors;

	private final Participants participants;

	PaperController(Rounds rounds, Assessors assessors, Participants participants) {
		this.rounds = rounds;
		this.assessors = assessors;
		this.participants = participants;
	}

	/**
	 * The sheet.
	 * @param assessor for whom; for anybody if missing
	 */
	@GetMapping("/my/scans/{id}/paper")
	String paper(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long assessor, Model model) {
		var round = this.rounds.get(id);
		model.addAttribute("paper", new Paper(round, (assessor != null) ? this.assessors.get(id, assessor) : null));
		model.addAttribute("city", this.participants.bySubject(round.owner()).map(Participant::called).orElse(""));
		return "sheet/paper";
	}

	/**
	 * What is printed.
	 *
	 * @param who who fills it in, if that is known
	 */
	record Paper(Round round, @Nullable Assessor who) {

		public Instrument instrument() {
			return this.round.instrument();
		}

		public List<Asked> asked() {
			return instrument().asked(this.round.level());
		}

		public List<Topic> topics() {
			var own = (this.who != null) ? this.who.topics() : Set.<String>of();
			return this.round.askedTopics()
				.stream()
				.filter((topic) -> own.isEmpty() || own.contains(topic.key()))
				.toList();
		}

		public List<Item> items(Topic topic) {
			return this.round.items().stream().filter((item) -> item.topic().equals(topic)).toList();
		}

	}

}
