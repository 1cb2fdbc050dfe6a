package org.citynetworks.upload;

import java.io.IOException;

/**
 * What was found in a file that speaks against it.
 */
class Unfit extends IOException {

	private static final long serialVersionUID = 1;

	private final Reason reason;

	Unfit(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	Reason reason() {
		return this.reason;
	}

	static void unless(boolean fit, Reason reason) throws Unfit {
		if (!fit) {
			throw new Unfit(reason);
		}
	}

}
