package org.citynetworks.result;

import java.util.List;

import org.citynetworks.commitment.Participants;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.Rounds;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a result beside what may be compared with it.
 */
@Component
class ShowResult {

	private final Results results;

	private final Rounds rounds;

	private final ReckonResult reckon;

	private final Participants participants;

	private final MessageSource messages;

	ShowResult(Results results, Rounds rounds, ReckonResult reckon, Participants participants, MessageSource messages) {
		this.results = results;
		this.rounds = rounds;
		this.reckon = reckon;
		this.participants = participants;
		this.messages = messages;
	}

	/** What a city has published, beside what else is public. */
	ShownResult published(String slug, int number, Language language) {
		var own = this.results.of(slug);
		var result = own.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFound("result", slug + "/" + number));
		return shown(result, new Compared(Compared.before(result, own), own, this.results.like(result)), language);
	}

	/** A round as it stands, beside the earlier ones of the same city, public or not. */
	ShownResult asItStands(Round round, Language language) {
		var result = this.reckon.of(round, true);
		var before = this.rounds.of(round.owner())
			.stream()
			.filter((one) -> one.number() < round.number() && one.stage() == Stage.CLOSED)
			.filter((one) -> one.instrument().key().equals(round.instrument().key())
					&& one.level().key().equals(round.level().key()))
			.findFirst()
			.map((one) -> this.reckon.of(one, false));
		return shown(result, new Compared(Compared.before(result, before.stream().toList()),
				this.results.of(result.participant()), this.results.like(result)), language);
	}

	private ShownResult shown(Result result, Compared compared, Language language) {
		var city = this.participants.get(result.participant()).called();
		return new ShownResult(result, city, compared, new ResultWords(this.messages, language));
	}

	/** What of a round is public, if anything is. */
	List<AreaFigures> published(Round round) {
		return this.results.of(round.owner().substring(round.owner().indexOf('/') + 1))
			.stream()
			.filter((one) -> one.number() == round.number())
			.flatMap((one) -> one.areas().stream())
			.toList();
	}

}
