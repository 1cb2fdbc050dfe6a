package org.citynetworks.export;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Data were asked for by a term that does not exist. A page says so and shows all; a
 * program would take all for what it asked for.
 */
public final class UnknownTerm extends ErrorResponseException {

	private static final long serialVersionUID = 1;

	public UnknownTerm(String parameter, String term) {
		super(HttpStatus.BAD_REQUEST,
				ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "%s: %s".formatted(parameter, term)), null);
	}

}
