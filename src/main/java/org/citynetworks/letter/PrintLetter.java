package org.citynetworks.letter;

import java.util.List;
import java.util.Map;

import org.citynetworks.pdf.MakePdf;
import org.citynetworks.shared.Paragraphs;
import org.citynetworks.web.SiteAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the PDF of a letter that was given to be signed.
 */
@Component
class PrintLetter {

	private final MakePdf make;

	private final ComposeLetter compose;

	private final SiteAddress site;

	private final MessageSource messages;

	PrintLetter(MakePdf make, ComposeLetter compose, SiteAddress site, MessageSource messages) {
		this.make = make;
		this.compose = compose;
		this.site = site;
		this.messages = messages;
	}

	/** Whether our fonts have all its letters; if not, there is the page to print. */
	boolean isPrintable(String text) {
		return this.make.unprintable(text).isEmpty();
	}

	byte[] of(LetterText text) {
		var language = text.language();
		var subject = this.messages.getMessage("letter.title", null, language.locale());
		var laid = this.compose.laidOut(text);
		return this.make.of("letter", language,
				Map.of("subject", subject, "paragraphs", paragraphs(laid.body()), "foot", laid.foot().lines().toList(),
						"laid", laid, "code", text.code(), "address",
						this.site.origin() + language.prefix() + "/verify/" + text.code()));
	}

	private static List<List<String>> paragraphs(String text) {
		return Paragraphs.of(text).stream().map((paragraph) -> paragraph.lines().toList()).toList();
	}

}
