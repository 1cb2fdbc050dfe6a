package org.citynetworks.article;

import java.time.LocalDate;
import java.util.List;

import org.citynetworks.shared.InLanguages;
import org.jspecify.annotations.Nullable;

/**
 * Something that staff wrote, or that was supplied.
 *
 * @param summary in a sentence or two, for lists
 * @param day of which it is; null for what is of no day
 * @param isSupplied whether the text stands here word for word as somebody else wrote it
 * @param stands on which pages, and how
 * @param sources the addresses of the pages that say so
 * @param about what it is about, as subjects of entries such as {@code city/2660646}
 */
public record Article(String slug, InLanguages title, InLanguages summary, InLanguages text, @Nullable LocalDate day,
		boolean isSupplied, List<Stand> stands, List<Link> links, List<String> sources, List<String> about) {

	/** Where everybody reads it, without language prefix. */
	public String path() {
		return "/articles/" + this.slug;
	}

	/**
	 * Where it stands.
	 *
	 * @param page one of {@link ArticleEditing#PAGES}
	 * @param place in which order those stand that are there in full
	 * @param isWhole whether the whole of it stands there; else it is in a list
	 */
	public record Stand(String page, int place, boolean isWhole) {

	}

	/**
	 * Something to go on with.
	 *
	 * @param address on the web, or on this site without language prefix
	 */
	public record Link(InLanguages words, String address) {

		public boolean isOwn() {
			return this.address.startsWith("/");
		}

	}

}
