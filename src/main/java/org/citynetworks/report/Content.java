package org.citynetworks.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.citynetworks.participants.Evidence.Item;
import org.citynetworks.shared.InLanguages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a progress report says, as it was when it was published.
 *
 * @param from the first day that it covers
 * @param to the last
 * @param evidence what the participant had published that stands in it
 * @param inPapers where in the papers the parts are that they hold; empty where that was
 * not said
 * @param silent the commitments of which it says nothing in the words in which they were
 * made
 * @param more the other answers, in the order of the form
 */
public record Content(Support support, @Nullable LocalDate from, @Nullable LocalDate to, String actions,
		List<Outcome> outcomes, List<Item> evidence, List<Paper> papers, Map<Part, String> inPapers,
		List<String> silent, List<Said> more) {

	// Kept are the parts of a record, and nothing that is told from them
	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visible) -> visible.withIsGetterVisibility(Visibility.NONE)
			.withGetterVisibility(Visibility.NONE)
			.withFieldVisibility(Visibility.ANY))
		.build();

	static Content parse(String json) {
		return JSON.readValue(json, Content.class);
	}

	String toJson() {
		return JSON.writeValueAsString(this);
	}

	/** Whether a part was written here, and not only uploaded. */
	public boolean isWritten(Part part) {
		return switch (part) {
			case SUPPORT -> !this.support.words().isEmpty();
			case ACTIONS -> !this.actions.isEmpty();
			case OUTCOMES -> this.outcomes.stream().anyMatch((outcome) -> !outcome.result().isEmpty());
		};
	}

	/** Whether a part is there at all. */
	boolean has(Part part) {
		return isWritten(part) || !this.papers.isEmpty() && this.inPapers.containsKey(part);
	}

	/** What a report has at least. */
	public enum Part {

		SUPPORT, ACTIONS, OUTCOMES

	}

	/** That the highest executive stands by the commitment, in whose words. */
	public record Support(String name, String title, String words) {

	}

	/**
	 * What came of a commitment.
	 *
	 * @param unit what the numbers count
	 * @param from the number where it began
	 * @param to the number to be reached
	 * @param now the number reached
	 * @param promised what the commitment says; null for one that the participant has not
	 * made in these words
	 */
	public record Outcome(String commitment, String baseline, String target, String result, String unit,
			@Nullable BigDecimal from, @Nullable BigDecimal to, @Nullable BigDecimal now, @Nullable Promised promised) {

		/** Whether the report tells of another beginning than the commitment. */
		public boolean isOtherBaseline() {
			return this.promised != null && !this.promised.baseline().equals(this.baseline);
		}

		/** Whether it tells of another target. */
		public boolean isOtherTarget() {
			return this.promised != null && !this.promised.target().equals(this.target);
		}

	}

	/** What was committed to. */
	public record Promised(String baseline, String target) {

	}

	/** A file that everybody can read. */
	public record Paper(UUID document, String name, long size) {

	}

	/** The answer to a question that means nothing to the report. */
	public record Said(InLanguages label, String text) {

	}

}
