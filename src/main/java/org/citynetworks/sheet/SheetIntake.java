package org.citynetworks.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.Intake;
import org.citynetworks.intake.Progress;
import org.citynetworks.intake.Sending;
import org.citynetworks.intake.Standing;
import org.citynetworks.intake.Standing.Deed;
import org.citynetworks.intake.Standing.Step;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.Rounds;
import org.citynetworks.round.Sheets;
import org.citynetworks.round.TakesAnswers;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Takes the sheets of rounds in.
 */
@Component
class SheetIntake implements Intake {

	private final Rounds rounds;

	private final Assessors assessors;

	private final TakesAnswers takes;

	private final Participants participants;

	private final HandInSheet handIn;

	private final LeaveRound leave;

	private final MessageSource messages;

	// It speaks for everything there is about a sheet
	SheetIntake(Rounds rounds, Assessors assessors, TakesAnswers takes, Participants participants, HandInSheet handIn,
			LeaveRound leave, MessageSource messages) {
		this.rounds = rounds;
		this.assessors = assessors;
		this.takes = takes;
		this.participants = participants;
		this.handIn = handIn;
		this.leave = leave;
		this.messages = messages;
	}

	@Override
	public String kind() {
		return Sheets.KIND;
	}

	@Override
	public String title(Submission submission, Language language) {
		var round = this.rounds.answeredBy(submission.id());
		var city = this.participants.bySubject(round.owner()).map(Participant::called).orElse("");
		var title = this.messages.getMessage("sheet.title", new Object[] { round.title(), city }, language.locale());
		var assessor = assessor(submission.id());
		return assessor.onPaper() ? assessor.name() + ": " + title : title;
	}

	/** It has none. */
	@Override
	public Progress progress(Submission submission, String page) {
		return Progress.NOT_STARTED;
	}

	@Override
	public String address(String page) {
		return "/" + page;
	}

	@Override
	public Remark foreword(Submission submission) {
		var round = this.rounds.answeredBy(submission.id());
		var assessor = assessor(submission.id());
		if (assessor.onPaper()) {
			return Remark.of("sheet.who.paper", assessor.name());
		}
		return Remark.of("sheet.who." + (round.named() ? "named" : "unnamed"), round.until());
	}

	/** The round reminds of it, and it goes with the round. */
	@Override
	public boolean reminds() {
		return false;
	}

	@Override
	public Map<String, Remark> closed(Submission submission) {
		var round = this.rounds.answeredBy(submission.id());
		var why = shut(round, assessor(submission.id()));
		var locked = this.takes.locked(round.id());
		var closed = new HashMap<String, Remark>();
		for (var task : submission.form().tasks()) {
			if (!why.isEmpty()) {
				closed.put(task.code(), why.get(0));
			}
			else if (locked.contains(task.code())) {
				closed.put(task.code(), Remark.of("sheet.closed.topic"));
			}
		}
		return closed;
	}

	/** Why nothing of a sheet can be changed; nothing if it can. */
	private List<Remark> shut(Round round, Assessor assessor) {
		if (assessor.hasLeft()) {
			return List.of(Remark.of(assessor.counted() ? "sheet.closed.left" : "sheet.closed.without"));
		}
		if (this.takes.takes(round)) {
			return List.of();
		}
		return List.of(Remark.of("sheet.closed." + ((round.stage() == Stage.PREPARING) ? "yet" : "over")));
	}

	private Assessor assessor(UUID submission) {
		return this.assessors.answeringBy(submission).orElseThrow();
	}

	/** Where something is still open, and how much. */
	@Override
	public List<Remark> remarks(Submission submission, Answers answers) {
		return submission.form()
			.tasks()
			.stream()
			.filter((task) -> unanswered(answers, task) > 0)
			.map((task) -> new Remark("sheet.unanswered", List.of(task.title(), unanswered(answers, task)),
					"/tasks/" + task.code()))
			.toList();
	}

	private static long unanswered(Answers answers, Task task) {
		return task.groups().size() - Completeness.answered(answers, task);
	}

	@Override
	public Sending sending(Submission submission, Answers answers) {
		var round = this.rounds.answeredBy(submission.id());
		var missing = new ArrayList<>(shut(round, assessor(submission.id())));
		if (HandInSheet.isEmpty(answers)) {
			missing.add(Remark.of("sheet.empty"));
		}
		return new Sending("sheet.send." + (round.named() ? "named" : "unnamed"), List.of(Remark.of("sheet.mailed")),
				missing);
	}

	@Override
	public void send(Submission submission, Contributor by) {
		if (by.isOwner()) {
			this.handIn.take(submission.id(), by);
		}
	}

	/** Whoever coordinates sees how far everybody has come, and reads no letters here. */
	@Override
	public boolean talks() {
		return false;
	}

	@Override
	public Standing standing(Submission submission, Contributor reader) {
		var round = this.rounds.answeredBy(submission.id());
		var assessor = assessor(submission.id());
		var steps = new ArrayList<Step>();
		if (submission.sentAt() != null) {
			steps.add(new Step(Remark.of("sheet.step.sent"), submission.sentAt()));
		}
		for (var stage : List.of(Stage.ANSWERING, Stage.AGREEING, Stage.CLOSED)) {
			if (stage.compareTo(round.stage()) >= 0 && round.stage() != Stage.CLOSED) {
				steps.add(new Step(Remark.of("sheet.step." + stage, round.until()), null));
			}
		}
		var shut = shut(round, assessor);
		var deeds = new ArrayList<Deed>();
		if (shut.isEmpty() && reader.isOwner() && submission.isSent()) {
			deeds.add(new Deed("sheet.again", "/applications/" + submission.id() + "/again"));
		}
		if (round.stage().compareTo(Stage.AGREEING) >= 0 && reader.isOwner() && !assessor.hasLeft()) {
			deeds.add(new Deed("sheet.spread", "/applications/" + submission.id() + "/spread"));
		}
		if (assessor.onPaper()) {
			deeds.add(new Deed("sheet.round", round.path()));
		}
		if (round.stage() == Stage.CLOSED) {
			this.participants.bySubject(round.owner())
				.ifPresent((city) -> deeds.add(new Deed("sheet.city", city.path())));
		}
		return new Standing(assessor.hasLeft() ? shut.get(0) : Remark.of("sheet.standing." + round.stage()),
				List.of(Stage.ANSWERING, Stage.AGREEING).contains(round.stage())
						? Remark.of("sheet.step." + round.stage(), round.until()) : null,
				null, steps, deeds);
	}

	@Override
	public @Nullable String withdrawing(Submission submission) {
		return (this.rounds.answeredBy(submission.id()).stage() != Stage.CLOSED && !assessor(submission.id()).hasLeft())
				? "sheet.leave" : null;
	}

	@Override
	public void withdraw(Submission submission, Contributor by, String reason) {
		if (by.isOwner()) {
			this.leave.leave(submission.id(), reason);
		}
	}

	/** Answers are their assessor's, also after they were handed in. */
	@Override
	public boolean mayErase(Submission submission) {
		return true;
	}

	@Override
	public boolean anonymise(Submission submission) {
		this.leave.forget(submission.id());
		return true;
	}

}
