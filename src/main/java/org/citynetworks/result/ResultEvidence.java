package org.citynetworks.result;

import java.util.List;

import org.citynetworks.commitment.Participant;
import org.citynetworks.participants.Evidence;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Lets a participant point to its published results in its reports.
 */
@Component
class ResultEvidence implements Evidence {

	private final Results results;

	private final MessageSource messages;

	ResultEvidence(Results results, MessageSource messages) {
		this.results = results;
		this.messages = messages;
	}

	@Override
	public List<Item> of(Participant participant, Language language) {
		var words = new ResultWords(this.messages, language);
		return this.results.of(participant.slug())
			.stream()
			.map((one) -> new Item("city-scan/" + participant.slug() + "/" + one.number(),
					one.instrument().title().in(language) + ": " + one.title(),
					words.say("result.evidence", one.respondents()), one.path()))
			.toList();
	}

}
