package org.citynetworks.resilience;

import java.io.IOException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static org.citynetworks.resilience.FormSender.found;
import static org.citynetworks.resilience.FormSender.leadsTo;
import static org.citynetworks.resilience.FormSender.location;

/**
 * Changes one field of an entry and publishes it, by the forms of the site. What got no
 * answer is sent once more as it was.
 */
final class EditWriter implements Writer {

	private static final String ENTRY = "/admin/edit/network/" + Edits.SLUG;

	private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\d+)\"");

	private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

	private static final Pattern NAME = Pattern.compile("name=\"name\"\\s+value=\"([^\"]*)\"");

	private static final Pattern TEXT = Pattern.compile("name=\"supplied_text\"[^>]*>([^<]*)<");

	private static final Pattern DRAFT = Pattern.compile("(/admin/drafts/[0-9a-f-]{36})(/\\w+|\\?\\w+)?$");

	private final FormSender sender = new FormSender();

	private final String field;

	private String key = "";

	private String @Nullable [] form;

	private @Nullable String draft;

	private String version = "0";

	EditWriter(String field, String session) {
		this.field = field;
		this.sender.hold("session", session);
	}

	@Override
	public boolean write(String site, String key) throws IOException, InterruptedException {
		if (!this.key.equals(key)) {
			this.key = key;
			this.form = null;
			this.draft = null;
			this.version = "0";
		}
		if (this.form == null) {
			this.form = fillIn(site);
		}
		if (this.form != null && this.draft == null) {
			this.draft = save(site, this.form);
		}
		return this.draft != null && publish(site, this.draft);
	}

	/** The form of the entry as it stands, with one field changed. */
	private String @Nullable [] fillIn(String site) throws IOException, InterruptedException {
		var page = this.sender.get(site, ENTRY + "?afresh");
		if (page.statusCode() != 200) {
			return null;
		}
		return new String[] { "base", found(BASE, page), "name",
				this.field.equals("name") ? this.key : found(NAME, page), "supplied_text",
				this.field.equals("supplied_text") ? this.key : found(TEXT, page), "do", "review" };
	}

	/** Sends the form; where it was taken in before, that is the same draft. */
	private @Nullable String save(String site, String[] form) throws IOException, InterruptedException {
		var answer = this.sender.post(site, ENTRY, form);
		var address = DRAFT.matcher(location(answer));
		return (answer.statusCode() == 302 && address.find()) ? address.group(1) : null;
	}

	/** Publishes what was looked at; where it was looked at too early, looks again. */
	private boolean publish(String site, String draft) throws IOException, InterruptedException {
		var answer = this.sender.post(site, draft + "/review", "version", this.version, "reason", "It is so", "how",
				"now");
		if (answer.statusCode() == 200) {
			this.version = found(VERSION, answer);
		}
		return leadsTo(draft, answer);
	}

}
