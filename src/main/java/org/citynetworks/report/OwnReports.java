package org.citynetworks.report;

import java.util.List;

import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads a team to its reports.
 */
@Component
@Order(30)
class OwnReports implements OwnLines {

	private final Participants participants;

	private final ReportDrafts drafts;

	private final MessageSource messages;

	OwnReports(Participants participants, ReportDrafts drafts, MessageSource messages) {
		this.participants = participants;
		this.drafts = drafts;
		this.messages = messages;
	}

	/** Where a team finds its reports, without language prefix. */
	static String address(Participant participant) {
		return "/my" + participant.path() + "/reports";
	}

	@Override
	public List<Line> of(String subject, Language language) {
		return this.participants.bySubject(subject).map((participant) -> {
			var about = this.drafts.open(participant.slug()).isPresent() ? "report.own.begun" : "report.own.about";
			return new Line(address(participant), say("reports.title", language), say(about, language));
		}).stream().toList();
	}

	private String say(String message, Language language) {
		return this.messages.getMessage(message, null, language.locale());
	}

}
