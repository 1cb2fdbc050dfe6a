package org.citynetworks.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that could not be taken in, with what was typed, to be sent again. What is
 * secret is never repeated, nor is a file: the reader gives them anew.
 *
 * @param address where it was sent
 * @param type how it was encoded
 * @param typed what was typed, field by field
 * @param secrets the names of fields for passwords and codes
 * @param files the fields for files, with the names that the files had
 * @param unrepeatable whether it cannot be sent from a page: then it has no fields
 */
public record UnsentForm(String address, String type, List<Field> typed, List<String> secrets, List<Field> files,
		boolean unrepeatable) {

	private static final int MOST_FIELDS = 5000;

	private static final int MOST_CHARACTERS = 1_000_000;

	/** A page that shows the form has a token of its own. */
	private static final String CSRF = "_csrf";

	private static final Pattern SECRET = Pattern.compile(
			"(?i:.*(password|passphrase|secret|token|credential|otp|recovery).*|(.*[^a-z])?(code|pin))|.*(Code|Pin)");

	/**
	 * Whether a field of this name holds what nobody else may read. A rule holds this
	 * against the templates.
	 */
	public static boolean isSecret(String name) {
		return SECRET.matcher(name).matches();
	}

	/**
	 * The form of a request that failed, or null if it sent none.
	 * @param failed as the container sends it to the error page
	 */
	static @Nullable UnsentForm of(HttpServletRequest failed) {
		if (!"POST".equals(failed.getAttribute(RequestDispatcher.ERROR_METHOD)) || failed.getContentType() == null) {
			return null;
		}
		return read(failed, String.valueOf(failed.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)),
				(String) failed.getAttribute(RequestDispatcher.ERROR_QUERY_STRING));
	}

	/** The form of a request that is not to be taken in before something else is done. */
	public static UnsentForm sentBy(HttpServletRequest request) {
		return read(request, request.getRequestURI(), request.getQueryString());
	}

	private static UnsentForm read(HttpServletRequest request, String path, @Nullable String query) {
		String address = path + ((query != null) ? "?" + query : "");
		boolean multipart = String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
		String type = multipart ? MediaType.MULTIPART_FORM_DATA_VALUE : MediaType.APPLICATION_FORM_URLENCODED_VALUE;
		List<Field> fields = fields(request.getParameterMap(), Query.parse(query).parameters());
		// Without a token it would be refused: the failure came before there was one
		if (isTooLong(fields) || request.getAttribute(CsrfToken.class.getName()) == null) {
			return new UnsentForm(address, type, List.of(), List.of(), List.of(), true);
		}
		List<Field> typed = fields.stream().filter((field) -> !isSecret(field.name())).toList();
		List<String> secrets = fields.stream().map(Field::name).filter(UnsentForm::isSecret).distinct().toList();
		return new UnsentForm(address, type, typed, secrets, multipart ? files(request) : List.of(), false);
	}

	/** The parameters that stand in the form and not in the address: those come first. */
	private static List<Field> fields(Map<String, String[]> parameters, Map<String, List<String>> inAddress) {
		List<Field> fields = new ArrayList<>();
		parameters.forEach((name, values) -> {
			if (!name.equals(CSRF)) {
				Arrays.stream(values)
					.skip(inAddress.getOrDefault(name, List.of()).size())
					.forEach((value) -> fields.add(new Field(name, value)));
			}
		});
		return fields;
	}

	private static boolean isTooLong(List<Field> fields) {
		return fields.size() > MOST_FIELDS || fields.stream()
			.mapToLong((field) -> field.name().length() + field.value().length())
			.sum() > MOST_CHARACTERS;
	}

	private static List<Field> files(HttpServletRequest failed) {
		try {
			List<Field> files = new ArrayList<>();
			for (Part part : failed.getParts()) {
				String file = part.getSubmittedFileName();
				if (file != null && !file.isEmpty()) {
					files.add(new Field(part.getName(), file));
				}
			}
			return files;
		}
		catch (IOException | ServletException ex) {
			return List.of();
		}
	}

	/** A value of a field. */
	public record Field(String name, String value) {

	}

}
