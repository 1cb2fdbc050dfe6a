package org.citynetworks.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.report.Content.Paper;
import org.citynetworks.report.Report;
import org.citynetworks.report.Reports;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.Paragraphs;

import org.springframework.stereotype.Component;

/**
 * Says what stands on the page of a report, and in its PDF.
 */
@Component
class ShowReport {

	private final Reports reports;

	private final Participants participants;

	ShowReport(Reports reports, Participants participants) {
		this.reports = reports;
		this.participants = participants;
	}

	/** A report as it reads now. */
	Report get(String participant, int number) {
		return this.reports.find(participant, number)
			.orElseThrow(() -> new NotFound("report", participant + "/" + number));
	}

	/** One that everybody may read. */
	Report shown(String participant, int number) {
		var report = get(participant, number);
		if (!report.isShown()) {
			throw new NotFound("report", participant + "/" + number);
		}
		return report;
	}

	/** All its versions, the first first; none where there is nothing to choose. */
	List<Report> versions(Report report) {
		return (report.isShown() && report.versions() > 1)
				? this.reports.versions(report.participant(), report.number()) : List.of();
	}

	/** The files that came with it, in all its versions. */
	Stream<Paper> papers(Report report) {
		return this.reports.versions(report.participant(), report.number())
			.stream()
			.flatMap((version) -> version.content().papers().stream());
	}

	/** What templates know of it. */
	Map<String, Object> model(Report report, Language language) {
		var outcomes = report.content().outcomes();
		var lines = IntStream.range(0, outcomes.size())
			.mapToObj((index) -> OutcomeLine.of(index + 1, outcomes.get(index), language.locale()))
			.toList();
		var drawn = lines.stream().filter(OutcomeLine::isDrawn).toList();
		var model = new HashMap<String, Object>();
		model.put("report", report);
		model.put("content", report.content());
		model.put("called",
				this.participants.find(report.participant()).map(Participant::called).orElse(report.participant()));
		model.put("outcomes", lines);
		model.put("counted", lines.stream().filter(OutcomeLine::isCounted).toList());
		model.put("drawn", drawn);
		model.put("chart", Chart.of(drawn));
		model.put("parts",
				report.content()
					.inPapers()
					.entrySet()
					.stream()
					.collect(Collectors.toMap((part) -> part.getKey().name(), Map.Entry::getValue)));
		model.put("reader", language);
		model.put("support", Paragraphs.of(report.content().support().words()));
		model.put("actions", Paragraphs.of(report.content().actions()));
		return model;
	}

}
