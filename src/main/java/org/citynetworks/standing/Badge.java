package org.citynetworks.standing;

import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Standing;

import org.springframework.web.util.HtmlUtils;

/**
 * A picture that says how a participant stands, for pages elsewhere. It has its own paper
 * and ink, so that it can be read on light and on dark ones.
 *
 * @param name what the participant is called
 * @param words how it stands, on one line
 */
record Badge(String name, String words, Standing standing) {

	private static final int WIDTH = 380;

	private static final int HEIGHT = 64;

	/** More letters than that have no room. */
	private static final int MOST_LETTERS = 40;

	private static final String INK = "#1b2733";

	String svg() {
		return """
				<svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" aria-label="%3$s">
				<title>%3$s</title>
				<rect x="0.5" y="0.5" width="%4$d" height="%5$d" rx="6" fill="#ffffff" stroke="%6$s"/>
				<g transform="translate(22 32)" fill="none" stroke="%6$s" stroke-width="2">%7$s</g>
				<g font-family="system-ui, sans-serif" fill="%6$s">
				<text x="42" y="27" font-size="16" font-weight="700">%8$s</text>
				<text x="42" y="48" font-size="13">%9$s</text>
				</g>
				</svg>
				"""
			.formatted(WIDTH, HEIGHT, escaped(this.name + ": " + this.words), WIDTH - 1, HEIGHT - 1, INK, mark(),
					escaped(cut(this.name)), escaped(this.words));
	}

	/** What shows it on another site, with what it says now for who does not see it. */
	String snippet(Participant participant, String site) {
		var address = site + participant.path();
		return "<a href=\"%1$s\"><img src=\"%1$s/badge.svg\" alt=\"%2$s\" width=\"%3$d\" height=\"%4$d\"></a>"
			.formatted(address, escaped(this.name), WIDTH, HEIGHT);
	}

	/** A shape besides the words. */
	private String mark() {
		var ring = "<circle r=\"8\"/>";
		return switch (this.standing) {
			case ACTIVE -> "<circle r=\"8\" fill=\"%s\"/>".formatted(INK);
			case NON_COMMUNICATING -> ring + "<path d=\"M0-8a8 8 0 0 0 0 16z\" fill=\"%s\"/>".formatted(INK);
			case DELISTED -> "<path d=\"M-7-7 7 7M7-7-7 7\"/>";
			case WITHDRAWN -> ring;
		};
	}

	private static String cut(String text) {
		var letters = text.codePoints().limit(MOST_LETTERS).toArray();
		var cut = new String(letters, 0, letters.length);
		return cut.equals(text) ? text : cut + "…";
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
