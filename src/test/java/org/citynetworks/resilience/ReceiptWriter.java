package org.citynetworks.resilience;

import java.io.IOException;

/**
 * Writes {@link Receipts}.
 */
final class ReceiptWriter implements Writer {

	private final FormSender sender = new FormSender();

	@Override
	public boolean write(String site, String key) throws IOException, InterruptedException {
		if (!this.sender.canSend()) {
			this.sender.get(site, "/resilience/token");
		}
		var answer = this.sender.post(site, "/resilience/receipts", "key", key);
		return answer.statusCode() == 200 && answer.body().equals("receipt " + key);
	}

}
