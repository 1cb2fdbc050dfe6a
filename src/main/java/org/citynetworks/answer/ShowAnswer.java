package org.citynetworks.answer;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Choice;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Shows answers to those who read them: days, numbers and choices as the reader's
 * language has them. What cannot be read is shown as it was typed.
 */
@Component
public class ShowAnswer {

	private final MessageSource messages;

	ShowAnswer(MessageSource messages) {
		this.messages = messages;
	}

	/** Nothing if nothing was typed. */
	public String of(Question question, String typed, Language language) {
		return switch (question.kind()) {
			case DAY -> ReadAnswer.day(typed).map((day) -> day(day, this.messages, language.locale())).orElse(typed);
			case NUMBER -> ReadAnswer.number(typed).map((number) -> {
				var format = NumberFormat.getInstance(language.locale());
				format.setMaximumFractionDigits(Math.max(0, number.scale()));
				return format.format(number);
			}).orElse(typed);
			case YES -> typed.equals("yes") ? this.messages.getMessage("intake.yes", null, language.locale()) : typed;
			case CHOICE,
					CHOICES ->
				ReadAnswer.choices(typed)
					.stream()
					.map((code) -> choice(question, code, language))
					.collect(Collectors.joining("\n"));
			case FILE -> HeldFile.of(typed).stream().map(HeldFile::name).collect(Collectors.joining("\n"));
			default -> typed;
		};
	}

	static String day(LocalDate day, MessageSource messages, Locale locale) {
		var month = DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(day);
		return messages.getMessage("day", new Object[] { day.getDayOfMonth(), month }, locale);
	}

	private static String choice(Question question, String code, Language language) {
		return question.choices()
			.stream()
			.filter((choice) -> choice.code().equals(code))
			.map(Choice::label)
			.map((label) -> label.in(language))
			.findFirst()
			.orElse(code);
	}

}
