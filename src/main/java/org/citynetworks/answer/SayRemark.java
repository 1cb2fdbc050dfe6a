package org.citynetworks.answer;

import java.time.LocalDate;
import java.util.Locale;

import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts remarks into words, in the language of the page.
 */
@Component
public class SayRemark {

	private final MessageSource messages;

	SayRemark(MessageSource messages) {
		this.messages = messages;
	}

	public String say(Remark remark) {
		var locale = LocaleContextHolder.getLocale();
		var arguments = remark.arguments().stream().map((argument) -> said(argument, locale)).toArray();
		return this.messages.getMessage(remark.message(), arguments, locale);
	}

	private Object said(Object argument, Locale locale) {
		if (argument instanceof InLanguages text) {
			return text.in(Language.of(locale));
		}
		return (argument instanceof LocalDate day) ? ShowAnswer.day(day, this.messages, locale) : argument;
	}

}
