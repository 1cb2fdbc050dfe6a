package org.citynetworks.factor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * So many people sign in at this moment that one more would have to wait for long.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class TooBusy extends RuntimeException {

	private static final long serialVersionUID = 1;

}
