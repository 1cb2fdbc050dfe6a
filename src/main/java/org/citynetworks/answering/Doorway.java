package org.citynetworks.answering;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.contributor.NotVisiting;
import org.citynetworks.web.UnsentForm;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads those who have not come in, or whose visit is over, to the door, and on from
 * there to what they wanted.
 */
@ControllerAdvice
class Doorway {

	/** The attribute of a request with the form that somebody sent. */
	static final String UNSENT = "unsent";

	@ExceptionHandler
	String toTheDoor(NotVisiting somebody, HttpServletRequest request) {
		if (!"GET".equals(request.getMethod())) {
			request.setAttribute(UNSENT, UnsentForm.sentBy(request));
			return "forward:/applications/" + somebody.submission() + "/typed";
		}
		var path = request.getServletPath();
		var own = "/applications/" + somebody.submission();
		var next = path.startsWith(own) ? path.substring(own.length()) : "";
		return "redirect:" + UriComponentsBuilder.fromPath(own + "/enter").queryParam("next", next).build();
	}

}
