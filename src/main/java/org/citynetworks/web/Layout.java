package org.citynetworks.web;

import java.util.List;

import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page needs to know: in which language it speaks, where it stands,
 * and where else one can go.
 *
 * @param path the page's address without language prefix and host
 * @param query what the page was asked for ({@code ?q=climate}), or nothing
 * @param site what comes before a path in an absolute address ({@code https://…}), or
 * nothing
 * @param somebody who has signed in; nobody on a public page
 */
public record Layout(Language language, String path, String query, String site, List<MenuEntry> menu,
		@Nullable Somebody somebody) {

	/** This page itself, for a form that is sent where it stands. */
	public String place() {
		return this.path;
	}

	/** The page's one true address, in its own language. */
	public String canonical() {
		return this.site + in(this.language);
	}

	/** The same, in another language. */
	public String alternate(Language other) {
		return this.site + in(other);
	}

	/** What comes before a path in an absolute address, with the page's own language. */
	public String root() {
		return this.site + this.language.prefix();
	}

	/** The address of the same page in another language, for a reader to follow. */
	public String in(Language other) {
		return other.prefix() + this.path + this.query;
	}

	public List<Language> languages() {
		return List.of(Language.values());
	}

	/** Whether a menu entry leads to this page or stands above it. */
	public boolean isUnder(MenuEntry entry) {
		return entry.leadsTo(this.path);
	}

	/** The end of the address as words: what somebody may have been looking for. */
	public String lastWords() {
		return this.path.substring(this.path.lastIndexOf('/') + 1).replaceAll("%[0-9A-Fa-f]{2}|[-_+.]", " ").strip();
	}

	/**
	 * Who has signed in.
	 *
	 * @param desk whether there is anything on their desk to look after
	 */
	public record Somebody(String name, boolean desk) {

	}

}
