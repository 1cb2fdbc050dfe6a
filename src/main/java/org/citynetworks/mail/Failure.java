package org.citynetworks.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;

/**
 * Why a mail could not be handed over.
 *
 * @param detail what the server or the program said, in one line
 */
record Failure(Kind kind, String detail) {

	private static final int LONGEST = 300;

	/** What went wrong; a page says each in words. */
	enum Kind {

		/** The recipient's address is refused for good. */
		REFUSED,

		/** The server does not answer. */
		UNREACHABLE,

		/** The server does not accept our user name and password. */
		SIGN_IN,

		/** Anything else. */
		SERVER;

		boolean isFinal() {
			return this == REFUSED;
		}

	}

	static Failure of(MessagingException failure) {
		List<Throwable> causes = causes(failure);
		for (Throwable cause : causes) {
			Kind kind = kind(cause);
			if (kind != Kind.SERVER) {
				return new Failure(kind, detail(cause));
			}
		}
		return new Failure(Kind.SERVER, detail(causes.get(causes.size() - 1)));
	}

	private static Kind kind(Throwable cause) {
		if (cause instanceof SMTPAddressFailedException refusal && refusal.getReturnCode() >= 500
				|| cause instanceof AddressException) {
			return Kind.REFUSED;
		}
		if (cause instanceof MailConnectException || cause instanceof SocketConnectException) {
			return Kind.UNREACHABLE;
		}
		if (cause instanceof AuthenticationFailedException) {
			return Kind.SIGN_IN;
		}
		return Kind.SERVER;
	}

	/** All that lies behind it: causes, and what hangs beside them. */
	private static List<Throwable> causes(Throwable failure) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Throwable> rest = new ArrayDeque<>(List.of(failure));
		List<Throwable> causes = new ArrayList<>();
		while (!rest.isEmpty()) {
			Throwable next = rest.remove();
			if (!seen.add(next)) {
				continue;
			}
			causes.add(next);
			if (next instanceof MessagingException messaging && messaging.getNextException() != null) {
				rest.add(messaging.getNextException());
			}
			if (next.getCause() != null) {
				rest.add(next.getCause());
			}
		}
		return causes;
	}

	private static String detail(Throwable cause) {
		String line = WriteMail.line(String.valueOf(cause.getMessage()));
		return (line.length() > LONGEST) ? line.substring(0, LONGEST) : line;
	}

}
