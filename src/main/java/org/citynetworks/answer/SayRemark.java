package org.citynetworks.answer;

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
		var arguments = remark.arguments()
			.stream()
			.map((argument) -> (argument instanceof InLanguages text) ? text.in(Language.of(locale)) : argument)
			.toArray();
		return this.messages.getMessage(remark.message(), arguments, locale);
	}

}
