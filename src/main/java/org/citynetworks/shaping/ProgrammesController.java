package org.citynetworks.shaping;

import org.citynetworks.programme.Programmes;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The programmes, tiers and forms as those see them who look after them.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
class ProgrammesController {

	private final Programmes programmes;

	private final FindForms forms;

	ProgrammesController(Programmes programmes, FindForms forms) {
		this.programmes = programmes;
		this.forms = forms;
	}

	@GetMapping("/admin/programmes")
	String list(Model model) {
		model.addAttribute("programmes", this.programmes.all());
		model.addAttribute("forms", this.forms.all());
		return "shaping/programmes";
	}

}
