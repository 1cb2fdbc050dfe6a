package org.citynetworks.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.MediaType;

/**
 * A form in which data can be had.
 */
public enum Form {

	CSV("text/csv;charset=UTF-8"), JSON("application/json"), GEOJSON("application/geo+json");

	private final MediaType type;

	Form(String type) {
		this.type = MediaType.parseMediaType(type);
	}

	MediaType type() {
		return this.type;
	}

	/** What an address of this form ends with. */
	String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

	/** The form that an address asks for. */
	static Optional<Form> of(String address) {
		return Arrays.stream(values()).filter((form) -> address.endsWith(form.ending())).findFirst();
	}

}
