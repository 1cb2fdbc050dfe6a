package org.citynetworks.application;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An application to a tier; its answers stand under the same id with the submissions.
 *
 * @param tier its slug
 * @param place for which city or region, as a subject ({@code city/2660646}); null for
 * one that is not in the directory and was described
 * @param called what the city was called when it was begun, or is called by those who
 * described it
 * @param area in which part of the country, as they described it
 * @param website as they described it
 * @param override why it was begun though another one was open, or the city took part
 * already; null if nothing stood in the way
 * @param stage whether it is the application itself, or comes before it
 * @param follows the expression of interest after which it was invited, an id; null for
 * one that was begun by itself
 * @param participant whose tier it would change, a slug; null for a city that does not
 * take part yet
 * @param since when it came into its phase
 * @param lead who of the staff sees to it, a number
 */
public record Application(UUID id, String programme, String tier, @Nullable String place, String called, String country,
		@Nullable String area, @Nullable String website, @Nullable String override, Stage stage, @Nullable UUID follows,
		@Nullable String participant, Phase phase, Instant since, @Nullable Long lead) {

	public boolean isExpression() {
		return this.stage == Stage.EXPRESSION;
	}

	/** What can be done now. */
	public List<Move> moves() {
		return Arrays.stream(Move.values())
			.filter((move) -> move.isOf(this.stage) && move.from().contains(this.phase))
			.toList();
	}

	/** The application that is begun with an invitation. */
	public Application invited(UUID id, Instant now) {
		return new Application(id, this.programme, this.tier, this.place, this.called, this.country, this.area,
				this.website, this.override, Stage.APPLICATION, this.id, this.participant, Phase.DRAFT, now, null);
	}

}
