package org.citynetworks.web;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.shared.Language;

/**
 * Sends readers to the one address of a page: lower case, no slash at the end, none
 * doubled, no path parameters, escapes in their normal form, English without a prefix.
 * What cannot be read as an address is refused with 400.
 */
public final class CanonicalAddress extends HttpFilter {

	private static final long serialVersionUID = 1;

	// Files keep the case of their names; each stands at one address for all languages
	private static final Pattern CASE_MATTERS = Pattern.compile("/(css|js|img|fonts|verify)/.*");

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String address = request.getRequestURI();
		if (!isReadable(address, request)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		String canonical = isRead(request) ? of(address) : address;
		if (!canonical.equals(address)) {
			redirect(canonical, request, response);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isReadable(String address, HttpServletRequest request) {
		try {
			PercentEncoding.decode(address);
			Query.parse(request.getQueryString());
			return address.startsWith("/") && address.indexOf('\\') < 0;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	public static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	// The location is a path, never a whole address: the host header is the asker's word
	private static void redirect(String address, HttpServletRequest request, HttpServletResponse response) {
		String query = request.getQueryString();
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader("Location", (query == null) ? address : address + "?" + query);
		response.setHeader("Cache-Control", "no-cache");
	}

	/** The canonical form of a path that begins with a slash and can be decoded. */
	static String of(String path) {
		String normal = withoutTrailingSlash(normalise(path, CASE_MATTERS.matcher(path).matches()));
		if (isUnder(Language.ENGLISH, normal)) {
			normal = normal.substring(3);
			return normal.isEmpty() ? "/" : normal;
		}
		for (Language language : Language.values()) {
			if (normal.equals(language.prefix())) {
				// A language's home is the root below its prefix, as links to "/" have it
				return normal + "/";
			}
		}
		return normal;
	}

	private static boolean isUnder(Language language, String path) {
		String root = "/" + language.tag();
		return path.equals(root) || path.startsWith(root + "/");
	}

	private static String withoutTrailingSlash(String path) {
		return (path.length() > 1 && path.endsWith("/")) ? path.substring(0, path.length() - 1) : path;
	}

	private static String normalise(String path, boolean keepCase) {
		StringBuilder normal = new StringBuilder(path.length());
		for (int i = 0; i < path.length(); i++) {
			char c = path.charAt(i);
			if (c == ';') {
				int slash = path.indexOf('/', i);
				i = ((slash < 0) ? path.length() : slash) - 1;
			}
			else if (c == '%') {
				normal.append(escape(PercentEncoding.octet(path, i), keepCase));
				i += 2;
			}
			else if (c != '/' || normal.isEmpty() || normal.charAt(normal.length() - 1) != '/') {
				normal.append(keepCase ? c : lower(c));
			}
		}
		return normal.toString();
	}

	// Letters, digits, hyphen, underscore and tilde need no escape. A dot could make
	// "..",
	// which the firewall refuses only as it stands: it stays escaped.
	private static String escape(int octet, boolean keepCase) {
		char c = (char) octet;
		boolean plain = octet < 0x80 && (Character.isLetterOrDigit(c) || "-_~".indexOf(c) >= 0);
		return plain ? String.valueOf(keepCase ? c : lower(c)) : String.format(Locale.ROOT, "%%%02X", octet);
	}

	private static char lower(char c) {
		return (c >= 'A' && c <= 'Z') ? (char) (c + ('a' - 'A')) : c;
	}

}
