package org.citynetworks.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.answer.Remark;
import org.citynetworks.application.Moves.Made;
import org.citynetworks.commitment.Participants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.intake.Standing;
import org.citynetworks.intake.Standing.Deed;
import org.citynetworks.intake.Standing.Step;
import org.citynetworks.programme.DecisionTimes;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.WorkingDays;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says how an application stands to those who apply: where it is, who is waited for and
 * until when, what happened, what will, and what they can do.
 */
@Component
class ApplicationStanding {

	/** While it is with the staff a day is promised. */
	private static final Set<Phase> WITH_STAFF = EnumSet.of(Phase.SUBMITTED, Phase.IN_REVIEW);

	/** What will still happen, as far as that can be said. */
	private static final Map<Phase, List<String>> TO_COME = Map.of(Phase.AWAITING_SIGNATURE,
			List.of("signature", "review", "decision"), Phase.SUBMITTED, List.of("review", "decision"), Phase.IN_REVIEW,
			List.of("decision"), Phase.CHANGES_REQUESTED, List.of("answer", "decision"), Phase.APPEALED,
			List.of("appeal"));

	/** The same before an application. */
	private static final Map<Phase, List<String>> TO_COME_BEFORE = Map.of(Phase.SUBMITTED,
			List.of("look", "invitation", "apply"), Phase.IN_REVIEW, List.of("invitation", "apply"),
			Phase.CHANGES_REQUESTED, List.of("answer", "invitation", "apply"), Phase.APPEALED, List.of("appeal"));

	private final Applications applications;

	private final Moves moves;

	private final ApplicantMoves deeds;

	private final Signature signature;

	private final Contributors contributors;

	private final ChangeRequests requests;

	private final DecisionTimes times;

	private final Programmes programmes;

	private final Participants participants;

	private final MessageSource messages;

	// Where an application stands is said by all that moves it
	ApplicationStanding(Applications applications, Moves moves, ApplicantMoves deeds, Signature signature,
			Contributors contributors, ChangeRequests requests, DecisionTimes times, Programmes programmes,
			Participants participants, MessageSource messages) {
		this.applications = applications;
		this.moves = moves;
		this.deeds = deeds;
		this.signature = signature;
		this.contributors = contributors;
		this.requests = requests;
		this.times = times;
		this.programmes = programmes;
		this.participants = participants;
		this.messages = messages;
	}

	Standing of(Submission submission, Contributor reader) {
		var application = this.applications.get(submission.id());
		var phase = application.phase().outside();
		var made = this.moves.of(application.id());
		return new Standing(Remark.of("application.phase." + phase.term()), waiting(application, phase, reader),
				promised(application, phase, made), steps(application, phase, made),
				deeds(submission, application, reader));
	}

	private @Nullable Remark waiting(Application application, Phase phase, Contributor reader) {
		if (phase == Phase.AWAITING_SIGNATURE) {
			return signature(reader);
		}
		if (phase == Phase.CHANGES_REQUESTED) {
			return this.requests.open(application.id())
				.map((request) -> Remark.of("application.waiting.changes-requested", day(request.dueOn())))
				.orElse(null);
		}
		if (phase == Phase.INVITED) {
			return this.applications.following(application.id())
				.map((next) -> Remark.of("application.waiting.invited"))
				.orElse(null);
		}
		if (application.isExpression() && WITH_STAFF.contains(phase)) {
			return Remark.of("application.waiting.expression");
		}
		return (phase.isClosed() && phase != Phase.NOT_ACCEPTED) ? null
				: Remark.of("application.waiting." + phase.term());
	}

	/** Who is to sign, to those who may know their address. */
	private Remark signature(Contributor reader) {
		if (reader.capacity() == Capacity.SIGNATORY) {
			return Remark.of("application.waiting.awaiting-signature.you");
		}
		return this.contributors.of(reader.submission())
			.stream()
			.filter((one) -> reader.isOwner() && one.capacity() == Capacity.SIGNATORY)
			.map((one) -> Remark.of("application.waiting.awaiting-signature.owner", one.name(), one.email()))
			.findFirst()
			.orElse(Remark.of("application.waiting.awaiting-signature"));
	}

	private @Nullable LocalDate promised(Application application, Phase phase, List<Made> made) {
		var days = this.programmes.bySlug(application.programme()).rules().decisionDays();
		return made.stream()
			.filter((one) -> WITH_STAFF.contains(phase) && one.move().to() == Phase.SUBMITTED)
			.reduce((one, later) -> later)
			.map((one) -> WorkingDays.after(one.at().toInstant(), days))
			.orElse(null);
	}

	private List<Step> steps(Application application, Phase phase, List<Made> made) {
		var steps = new ArrayList<Step>();
		made.stream()
			.filter((one) -> one.move().to().outside() != one.before().outside())
			.forEach((one) -> steps.add(new Step(word(one), one.at().toInstant())));
		var toCome = application.isExpression() ? TO_COME_BEFORE : TO_COME;
		Objects.requireNonNullElse(toCome.get(phase), List.<String>of())
			.forEach((step) -> steps.add(new Step(toCome(step, application), null)));
		return steps;
	}

	/**
	 * Why it was withdrawn is for all who take part; the reasons of others are mailed.
	 */
	private static Remark word(Made made) {
		return (made.move() == Move.WITHDRAW && !made.reason().isEmpty())
				? Remark.of("application.move.withdraw.reason", made.reason())
				: Remark.of("application.move." + made.move().term());
	}

	private Remark toCome(String step, Application application) {
		return Optional.of(step)
			.filter("decision"::equals)
			.flatMap((decision) -> this.times.lastYear(application.tier()))
			.map((median) -> Remark.of("application.step.decision.days", median.workingDays()))
			.orElseGet(() -> Remark.of("application.step." + step));
	}

	private List<Deed> deeds(Submission submission, Application application, Contributor reader) {
		var deeds = new ArrayList<Deed>();
		var phase = application.phase();
		if (phase == Phase.ACCEPTED) {
			this.participants.find(application.id(), application.programme(), application.place())
				.ifPresent((participant) -> deeds.add(new Deed("application.deed.page", participant.path())));
		}
		if (reader.capacity() == Capacity.SIGNATORY
				&& (phase == Phase.AWAITING_SIGNATURE || this.signature.waitsAnew(submission))) {
			// Where it is read, too
			deeds.add(deed(application, "sign"));
		}
		else if (!application.isExpression()) {
			deeds.add(deed(application, "letter"));
		}
		if (reader.isOwner()) {
			if (phase == Phase.INVITED) {
				this.applications.following(application.id())
					.ifPresent((next) -> deeds.add(new Deed("application.deed.apply", "/applications/" + next.id())));
			}
			if (phase == Phase.AWAITING_SIGNATURE) {
				signatory(application)
					.ifPresent((name) -> deeds.add(new Deed(Remark.of("application.deed.remind", name),
							"/applications/" + application.id() + "/remind")));
				deeds.add(deed(application, "call-back"));
			}
			if (this.deeds.mayAppeal(application)) {
				deeds.add(deed(application, "appeal"));
			}
		}
		return deeds;
	}

	private Optional<String> signatory(Application application) {
		return this.contributors.of(application.id())
			.stream()
			.filter((one) -> one.capacity() == Capacity.SIGNATORY)
			.map((one) -> one.name().isEmpty() ? one.email() : one.name())
			.findFirst();
	}

	private static Deed deed(Application application, String what) {
		return new Deed("application.deed." + what, "/applications/" + application.id() + "/" + what);
	}

	private String day(LocalDate day) {
		var locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage("day",
				new Object[] { day.getDayOfMonth(), DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(day) },
				locale);
	}

}
