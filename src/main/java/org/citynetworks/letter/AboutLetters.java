package org.citynetworks.letter;

import org.citynetworks.programme.LetterFate;
import org.citynetworks.web.Operator;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Says wherever a letter is who runs this site, and what happens with letters.
 */
@ControllerAdvice(basePackageClasses = AboutLetters.class)
class AboutLetters {

	private final Operator operator;

	private final LetterFate fate;

	AboutLetters(Operator operator, LetterFate fate) {
		this.operator = operator;
		this.fate = fate;
	}

	@ModelAttribute
	void say(Model model) {
		model.addAttribute("operator", this.operator);
		model.addAttribute("letterFate", this.fate);
	}

}
