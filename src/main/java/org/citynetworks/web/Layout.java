package org.citynetworks.web;

import java.util.List;
import java.util.function.UnaryOperator;

import org.citynetworks.shared.Language;

/**
 * What the frame of a page needs to know: in which language it speaks, where it stands,
 * and where else one can go.
 *
 * @param path the page's address without language prefix and host
 * @param site what comes before a path in an absolute address ({@code https://…}), or
 * nothing
 * @param assets gives the address of a static file, which changes with its content
 */
public record Layout(Language language, String path, String site, List<MenuEntry> menu, UnaryOperator<String> assets) {

	/** The page's one true address, in its own language. */
	public String canonical() {
		return in(this.language);
	}

	/** The address of the same page in another language. */
	public String in(Language other) {
		return this.site + inSite(other);
	}

	/** The same, without the host: for a link to follow. */
	public String inSite(Language other) {
		return (other != Language.ENGLISH && this.path.equals("/")) ? other.prefix() : other.prefix() + this.path;
	}

	public List<Language> languages() {
		return List.of(Language.values());
	}

	/** Whether a menu entry leads to this page or stands above it. */
	public boolean isUnder(MenuEntry entry) {
		return entry.leadsTo(this.path);
	}

	/**
	 * The address of a static file ({@code /css/site.css}), the same in every language.
	 */
	public String asset(String file) {
		return this.assets.apply(file);
	}

}
