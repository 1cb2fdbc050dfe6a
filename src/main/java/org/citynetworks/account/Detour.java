package org.citynetworks.account;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.citynetworks.web.CanonicalAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way somebody is sent to sign in, and back to what they wanted; what they had typed
 * waits in their session meanwhile.
 */
@Component
public class Detour {

	static final String TYPED = "typed";

	private static final int MOST_CHARACTERS = 200_000;

	/**
	 * Sends the asker to another address, which learns what was asked for, without its
	 * language.
	 */
	void by(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!CanonicalAddress.isRead(request)) {
			keepTyped(request);
		}
		String query = request.getQueryString();
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String next = path + ((query != null) ? "?" + query : "");
		response.setHeader("Cache-Control", "no-store");
		response.sendRedirect(UriComponentsBuilder.fromPath(request.getContextPath() + address)
			.queryParam("next", "{next}")
			.encode()
			.buildAndExpand(next)
			.toUriString());
	}

	private static void keepTyped(HttpServletRequest request) {
		LinkedHashMap<String, ArrayList<String>> fields = new LinkedHashMap<>();
		int characters = 0;
		for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
			if (!field.getKey().startsWith("_")) {
				fields.put(field.getKey(), new ArrayList<>(Arrays.asList(field.getValue())));
				characters += field.getKey().length() + Arrays.stream(field.getValue()).mapToInt(String::length).sum();
			}
		}
		if (characters <= MOST_CHARACTERS) {
			ArrayList<Object> typed = new ArrayList<>(List.of(request.getRequestURI(), fields));
			request.getSession().setAttribute(TYPED, typed);
		}
	}

	/** What was typed before the detour and has not been sent yet, once. */
	public @Nullable Typed takeTyped(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(TYPED) instanceof List<?> typed)) {
			return null;
		}
		session.removeAttribute(TYPED);
		Map<String, List<String>> fields = new LinkedHashMap<>();
		((Map<?, ?>) typed.get(1)).forEach((name, values) -> fields.put(String.valueOf(name),
				((List<?>) values).stream().map(String::valueOf).toList()));
		return new Typed(String.valueOf(typed.get(0)), fields);
	}

	/**
	 * The fields of a form and where they were to go.
	 */
	public record Typed(String address, Map<String, List<String>> fields) {
	}

}
