package org.citynetworks.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Something was asked for by a name that nothing here bears; answered with 404.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1;

	public NotFound(String kind, String name) {
		super("No %s '%s'".formatted(kind, name));
	}

}
