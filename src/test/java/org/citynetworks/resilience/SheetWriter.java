package org.citynetworks.resilience;

import java.io.IOException;

import static org.citynetworks.resilience.FormSender.leadsTo;

/**
 * Saves three answers of a sheet at once, with the form of the site, as often as it gets
 * no answer.
 */
final class SheetWriter implements Writer {

	private final FormSender sender = new FormSender();

	private final Scans scans;

	SheetWriter(Scans scans) {
		this.scans = scans;
	}

	@Override
	public boolean write(String site, String key) throws IOException, InterruptedException {
		this.sender.hold("visit", this.scans.make(key));
		var page = "/applications/" + key + "/tasks/" + Scans.TOPIC;
		if (!this.sender.canSend()) {
			this.sender.get(site, page);
		}
		return leadsTo("?saved=" + Scans.TOPIC,
				this.sender.post(site, page, "do", "later", "answer.forced-labour.state", "4",
						"answer.forced-labour.done", key, "answer.forced-labour.evidence", key));
	}

}
