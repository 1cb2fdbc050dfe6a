package org.citynetworks.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.commitment.Participant;
import org.citynetworks.form.Form;
import org.citynetworks.report.Content.Part;

import org.springframework.stereotype.Component;

/**
 * Says what a report lacks before it can be published, and what its authors may want to
 * look at once more.
 */
@Component
class CheckReport {

	private final Reports reports;

	private final Clock clock;

	CheckReport(Reports reports, Clock clock) {
		this.reports = reports;
		this.clock = clock;
	}

	/** What has to be seen to first. */
	List<Remark> missing(ReportDraft draft, Content content, Form form) {
		var missing = new ArrayList<Remark>();
		for (var part : Part.values()) {
			if (!content.has(part)) {
				missing.add(new Remark("report.missing." + term(part), List.of(), address(form, meaning(part))));
			}
		}
		var from = content.from();
		var to = content.to();
		if (from != null && to != null && to.isBefore(from)) {
			missing.add(new Remark("report.missing.period", List.of(), address(form, Meanings.FROM)));
		}
		if (draft.corrects() == null) {
			receivedOn(draft.participant(), this.clock.instant())
				.forEach((report) -> missing.add(Remark.of("report.missing.another", report.number())));
		}
		return missing;
	}

	/** The reports that came on the day of a moment: one at most. */
	List<Report> receivedOn(String participant, Instant at) {
		var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
		return this.reports.of(participant).stream().filter((report) -> report.receivedOn().equals(day)).toList();
	}

	private static String term(Part part) {
		return part.name().toLowerCase(Locale.ROOT);
	}

	private static String meaning(Part part) {
		return switch (part) {
			case SUPPORT -> Meanings.SUPPORT_WORDS;
			case ACTIONS -> Meanings.ACTIONS;
			case OUTCOMES -> Meanings.COMMITMENT;
		};
	}

	/** Where a meaning is asked for, behind the submission's own address. */
	private static String address(Form form, String meaning) {
		return form.means(meaning).map((place) -> "/tasks/" + place.task().code()).orElse("");
	}

	/** What does not keep anybody from publishing it. */
	List<Remark> remarks(Participant participant, Content content, Answers answers) {
		var form = answers.form();
		return Stream
			.of(period(participant, content, form), outcomes(content, answers), content.silent()
				.stream()
				.map((words) -> new Remark("report.remark.silent", List.of(words), address(form, Meanings.COMMITMENT))),
					content.papers().isEmpty() || !content.inPapers().isEmpty() ? Stream.<Remark>empty()
							: Stream.of(new Remark("report.remark.papers", List.of(), address(form, Meanings.PAPERS))))
			.flatMap((remarks) -> remarks)
			.toList();
	}

	private Stream<Remark> period(Participant participant, Content content, Form form) {
		var remarks = new ArrayList<Remark>();
		var from = content.from();
		var to = content.to();
		if (from != null && from.isBefore(participant.since())) {
			remarks.add(new Remark("report.remark.before", List.of(), address(form, Meanings.FROM)));
		}
		if (to != null && to.isAfter(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC))) {
			remarks.add(new Remark("report.remark.after", List.of(), address(form, Meanings.FROM)));
		}
		return remarks.stream();
	}

	private static Stream<Remark> outcomes(Content content, Answers answers) {
		var remarks = new ArrayList<Remark>();
		var place = address(answers.form(), Meanings.COMMITMENT);
		var number = 0;
		for (var outcome : content.outcomes()) {
			number++;
			var why = Way.of(outcome).why();
			if (why != null) {
				remarks.add(new Remark("report.remark.chart." + why, List.of(number), place));
			}
			if (outcome.result().isEmpty() && !content.inPapers().containsKey(Part.OUTCOMES)) {
				remarks.add(new Remark("report.remark.result", List.of(number), place));
			}
		}
		return remarks.stream();
	}

}
