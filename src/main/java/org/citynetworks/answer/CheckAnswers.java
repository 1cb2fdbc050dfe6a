package org.citynetworks.answer;

import java.util.Optional;

import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Choice;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.mail.Address;

/**
 * Says what is wrong with an answer. It is kept all the same.
 */
public final class CheckAnswers {

	/** The choice by which one says that none of the others is so. */
	public static final String NONE = "none";

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 2999;

	private CheckAnswers() {
	}

	/** What is wrong with what was typed; nothing if nothing was. */
	public static Optional<Remark> mistake(Question question, String typed) {
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		var length = typed.codePointCount(0, typed.length());
		if (isWritten(question.kind()) && length > question.most()) {
			return Optional.of(Remark.of("intake.wrong.long", question.most(), length));
		}
		if (question.kind() == Kind.CHOICES && ReadAnswer.choices(typed).size() > question.most()) {
			return Optional.of(Remark.of("intake.wrong.many", question.most()));
		}
		if (question.kind() == Kind.CHOICES && ReadAnswer.choices(typed).size() > 1
				&& ReadAnswer.choices(typed).contains(NONE)) {
			return none(question);
		}
		return isWell(question, typed) ? Optional.empty() : Optional.of(Remark.of("intake.wrong." + question.kind()));
	}

	private static Optional<Remark> none(Question question) {
		return question.choices()
			.stream()
			.filter((choice) -> choice.code().equals(NONE))
			.findFirst()
			.map((choice) -> Remark.of("intake.wrong.none", choice.label()));
	}

	/** What is wrong where nothing was answered, for one who says that all was. */
	public static Optional<Remark> missing(Question question, boolean answered) {
		return (question.required() && !answered) ? Optional.of(Remark.of(switch (question.kind()) {
			case CHOICE, CHOICES -> "intake.missing.choice";
			case YES -> "intake.missing.yes";
			case FILE -> "intake.missing.file";
			default -> "intake.missing";
		})) : Optional.empty();
	}

	private static boolean isWritten(Kind kind) {
		return switch (kind) {
			case LINE, TEXT, MAIL, ADDRESS, TELEPHONE, NUMBER -> true;
			default -> false;
		};
	}

	private static boolean isWell(Question question, String typed) {
		return switch (question.kind()) {
			case LINE, TEXT, FILE -> true;
			case MAIL -> Address.isTaken(typed);
			case ADDRESS -> ReadAnswer.address(typed).isPresent();
			case TELEPHONE -> typed.matches("(?i)\\+?[0-9 ()./\\u00A0-]*(ext\\.? ?[0-9]+)?")
					&& typed.replaceAll("[^0-9]", "").length() >= 5;
			case NUMBER -> ReadAnswer.number(typed).isPresent();
			case YEAR -> typed.matches("[0-9]{4}") && Integer.parseInt(typed) >= FIRST_YEAR
					&& Integer.parseInt(typed) <= LAST_YEAR;
			case DAY -> ReadAnswer.day(typed).isPresent();
			case CHOICE -> isChoice(question, typed);
			case CHOICES -> ReadAnswer.choices(typed).stream().allMatch((code) -> isChoice(question, code));
			case YES -> typed.equals("yes");
		};
	}

	private static boolean isChoice(Question question, String code) {
		return question.choices().stream().map(Choice::code).anyMatch(code::equals);
	}

}
