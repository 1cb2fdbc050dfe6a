package org.citynetworks.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which part of the site an address belongs to; the one place that says what is public,
 * for the access rules and for the page cache alike. Paths are without the language.
 */
public enum Area {

	/** Open to everybody, the same for everybody, kept by the page cache. */
	PUBLIC,

	/** Open to everybody, but about one person: never kept. */
	PERSONAL("/applications", "/ask-a-city", "/express-interest", "/programme/apply", "/set-up", "/sign-in",
			"/sign-out", "/verify", "/withdraw", "/error", "/livez", "/readyz"),

	/** For people who have signed in: never kept. */
	SIGNED_IN("/admin", "/my"),

	/** For those who run the site, on the management port alone. */
	INTERNAL("/actuator");

	private final List<String> roots;

	Area(String... roots) {
		this.roots = List.of(roots);
	}

	public static Area of(String path) {
		return Stream.of(values()).filter((area) -> area.holds(path)).findFirst().orElse(PUBLIC);
	}

	private boolean holds(String path) {
		return this.roots.stream().anyMatch((root) -> path.equals(root) || path.startsWith(root + "/"));
	}

	/** The patterns that cover this area, for access rules. */
	String[] patterns() {
		return this.roots.stream().flatMap((root) -> Stream.of(root, root + "/**")).toArray(String[]::new);
	}

}
