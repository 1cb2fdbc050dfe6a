package org.citynetworks.directory;

import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.NotFound;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What stands where the entry of a network stood that has ended.
 */
@Component
class EndedEntry {

	private final Revisions revisions;

	EndedEntry(Revisions revisions) {
		this.revisions = revisions;
	}

	/**
	 * Says what the network was called, when its entry ended and why, and answers 410.
	 * @return the name of the view
	 * @throws NotFound if there never was one, or if it is part of another now
	 */
	String show(String slug, Model model, HttpServletResponse response) {
		var last = this.revisions.latest("network/" + slug)
			.filter((revision) -> revision.kind() == Kind.ARCHIVED)
			.orElseThrow(() -> new NotFound("network", slug));
		response.setStatus(HttpServletResponse.SC_GONE);
		// It can come back
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		model.addAttribute("slug", slug);
		model.addAttribute("last", last);
		model.addAttribute("since", LocalDate.ofInstant(last.changedAt(), ZoneOffset.UTC));
		return "directory/ended";
	}

}
