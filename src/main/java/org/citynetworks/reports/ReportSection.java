package org.citynetworks.reports;

import java.util.List;
import java.util.Optional;

import org.citynetworks.commitment.Participant;
import org.citynetworks.participants.ParticipantSection;
import org.citynetworks.report.Report;
import org.citynetworks.report.Reports;
import org.citynetworks.shared.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The reports on the page of their participant.
 */
@Component
@Order(10)
class ReportSection implements ParticipantSection {

	private final Reports reports;

	ReportSection(Reports reports) {
		this.reports = reports;
	}

	@Override
	public String fragment() {
		return "reports/section :: reports";
	}

	@Override
	public Optional<List<Report>> of(Participant participant, Language language) {
		return Optional.of(this.reports.of(participant.slug()).stream().filter(Report::open).toList());
	}

}
