package org.citynetworks.upload;

import org.springframework.context.MessageSourceResolvable;

/**
 * A file is not taken: which, why, and what its owner can do, as a message that can be
 * shown beside the field.
 */
public final class RefusedUpload extends Exception implements MessageSourceResolvable {

	private static final long serialVersionUID = 1;

	private final Reason reason;

	private final String name;

	RefusedUpload(Reason reason, String name) {
		super("'%s' is refused: %s".formatted(name, reason));
		this.reason = reason;
		this.name = name;
	}

	public Reason reason() {
		return this.reason;
	}

	/** What the file is called, as it can be shown. */
	public String name() {
		return this.name;
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.reason.message() };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.name };
	}

}
