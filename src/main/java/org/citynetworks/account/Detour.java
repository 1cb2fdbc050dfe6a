package org.citynetworks.account;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.citynetworks.web.CanonicalAddress;
import org.citynetworks.web.UnsentForm;
import org.citynetworks.web.UnsentForm.Field;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way somebody is sent to show who they are, and back to what they wanted; a form
 * that they had sent waits in their session meanwhile.
 */
public final class Detour {

	/** Where somebody goes on with a form that waits. */
	public static final String TYPED_PAGE = "/sign-in/typed";

	/** A form as lists of the JDK's own classes. */
	static final String TYPED = "typed";

	private Detour() {
	}

	/**
	 * Sends the asker to another address, which learns where to go on, without language.
	 */
	static void by(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
		String next = TYPED_PAGE;
		if (CanonicalAddress.isRead(request)) {
			String query = request.getQueryString();
			String path = request.getRequestURI().substring(request.getContextPath().length());
			next = path + ((query != null) ? "?" + query : "");
		}
		else {
			keep(UnsentForm.sentBy(request), request.getSession());
		}
		response.setHeader("Cache-Control", "no-store");
		response.sendRedirect(UriComponentsBuilder.fromPath(request.getContextPath() + address)
			.queryParam("next", "{next}")
			.encode()
			.buildAndExpand(next)
			.toUriString());
	}

	private static void keep(UnsentForm form, HttpSession session) {
		session.setAttribute(TYPED, form.unrepeatable() ? null : new ArrayList<>(List.of(form.address(), form.type(),
				pairs(form.typed()), new ArrayList<>(form.secrets()), pairs(form.files()))));
	}

	private static ArrayList<ArrayList<String>> pairs(List<Field> fields) {
		ArrayList<ArrayList<String>> pairs = new ArrayList<>();
		fields.forEach((field) -> pairs.add(new ArrayList<>(List.of(field.name(), field.value()))));
		return pairs;
	}

	/** The form that waits in a session, or null if none does. */
	public static @Nullable UnsentForm typed(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(TYPED) instanceof List<?> kept)) {
			return null;
		}
		return new UnsentForm(String.valueOf(kept.get(0)), String.valueOf(kept.get(1)), fields(kept.get(2)),
				((List<?>) kept.get(3)).stream().map(String::valueOf).toList(), fields(kept.get(4)), false);
	}

	private static List<Field> fields(Object pairs) {
		return ((List<?>) pairs).stream()
			.map((pair) -> (List<?>) pair)
			.map((pair) -> new Field(String.valueOf(pair.get(0)), String.valueOf(pair.get(1))))
			.toList();
	}

}
