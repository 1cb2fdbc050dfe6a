package org.citynetworks.resilience;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Queue;

import static org.citynetworks.resilience.FormSender.leadsTo;

/**
 * Uploads the letter of an application and hands the application in, each with the form
 * of the site, as often as it gets no answer.
 */
final class ApplyWriter implements Writer {

	private final FormSender sender = new FormSender();

	private final Drafts drafts;

	private final Queue<String> handedIn;

	private String uploaded = "";

	/**
	 * Hands in for others to go on with.
	 * @param handedIn takes the key of each application that is acknowledged
	 */
	ApplyWriter(Drafts drafts, Queue<String> handedIn) {
		this.drafts = drafts;
		this.handedIn = handedIn;
	}

	@Override
	public boolean write(String site, String key) throws IOException, InterruptedException {
		if (!this.uploaded.equals(key)) {
			if (!upload(site, key)) {
				return false;
			}
			this.uploaded = key;
		}
		return leadsTo(Drafts.address(key) + "/sent", this.sender.send(handIn(site, key))) && this.handedIn.add(key);
	}

	/** Whether the letter has come in, of an application that is made if need be. */
	boolean upload(String site, String key) throws IOException, InterruptedException {
		this.sender.hold("visit", this.drafts.make(key));
		var page = Drafts.address(key) + "/letter";
		if (!this.sender.canSend()) {
			this.sender.get(site, page);
		}
		var answer = this.sender.upload(site, page + "/file", Drafts.letterName(key), Drafts.letter(key), "way",
				"upload", "name", Drafts.SIGNATORY, "title", "Mayor");
		return leadsTo(page, answer);
	}

	/** What hands the application in. */
	HttpRequest handIn(String site, String key) {
		return this.sender.form(site, Drafts.address(key) + "/check", "statement", "yes");
	}

}
