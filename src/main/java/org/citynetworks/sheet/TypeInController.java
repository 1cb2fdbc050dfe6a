package org.citynetworks.sheet;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.account.SignedIn;
import org.citynetworks.contributor.Visits;
import org.citynetworks.round.Assessors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Leads a coordinator into the sheet of somebody who answered on paper.
 */
@Controller
@PreAuthorize("@mayScan.coordinate(authentication, #id)")
class TypeInController {

	private final Assessors assessors;

	private final TypeIn type;

	private final Visits visits;

	TypeInController(Assessors assessors, TypeIn type, Visits visits) {
		this.assessors = assessors;
		this.type = type;
		this.visits = visits;
	}

	@PostMapping("/my/scans/{id}/assessors/{number:[1-9][0-9]{0,17}}/type")
	String type(@PathVariable UUID id, @PathVariable long number, SignedIn somebody, HttpServletRequest request,
			HttpServletResponse response) {
		var assessor = this.assessors.get(id, number);
		if (!assessor.onPaper()) {
			// Nobody but they themselves reads what they answer
			return "redirect:/my/scans/{id}/assessors/{number}";
		}
		this.visits.begin(this.type.in(assessor, somebody), request, response);
		return "redirect:/applications/" + assessor.submission();
	}

}
