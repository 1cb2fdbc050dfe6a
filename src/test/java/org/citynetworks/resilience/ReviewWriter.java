package org.citynetworks.resilience;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static org.citynetworks.resilience.FormSender.leadsTo;

/**
 * Takes applications up, decides and releases them, with whichever form their page has.
 * What got no answer is sent once more as it was.
 */
final class ReviewWriter implements Writer {

	/** What each form is sent with. */
	private static final Map<String, String[]> DEEDS = Map.of("statement", new String[] { "free", "yes" }, "take-up",
			new String[0], "decision", new String[] { "outcome", "accept", "how", "decide" }, "release", new String[0]);

	private static final Pattern FORM = Pattern
		.compile("action=\"/admin/applications/[0-9a-f-]{36}/(%s)[\"#]".formatted(String.join("|", DEEDS.keySet())));

	private static final String ACCEPTED = ">Accepted<";

	private final FormSender sender = new FormSender();

	private final Queue<String> handedIn;

	private @Nullable String unanswered;

	/**
	 * Reviews what others hand in.
	 * @param handedIn their keys
	 */
	ReviewWriter(String session, Queue<String> handedIn) {
		this.sender.hold("session", session);
		this.handedIn = handedIn;
	}

	@Override
	public @Nullable String next() {
		return this.handedIn.poll();
	}

	@Override
	public boolean write(String site, String key) throws IOException, InterruptedException {
		var address = "/admin/applications/" + key;
		for (int i = 0; i <= DEEDS.size(); i++) {
			if (this.unanswered == null) {
				var page = this.sender.get(site, address);
				var form = FORM.matcher(page.body());
				if (!form.find()) {
					return page.statusCode() == 200 && page.body().contains(ACCEPTED);
				}
				this.unanswered = form.group(1);
			}
			if (!leadsTo(address,
					this.sender.post(site, address + "/" + this.unanswered, DEEDS.get(this.unanswered)))) {
				return false;
			}
			this.unanswered = null;
		}
		return false;
	}

}
