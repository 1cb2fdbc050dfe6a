package org.citynetworks.mail;

import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.citynetworks.mail.WaitingMail.Claimed;

/**
 * A mail as mail servers want it. It is no mailing list, so it bears no {@code List-}
 * line: mailboxes would take it for one and put it aside.
 */
final class Envelope {

	private static final String UTF_8 = "UTF-8";

	private Envelope() {
	}

	static MimeMessage around(Claimed mail, Session session, MailSettings settings) throws MessagingException {
		InternetAddress from = settings.from();
		MimeMessage message = new Identified(session, messageId(mail, from));
		message.setFrom(from);
		if (settings.replyTo() != null) {
			message.setReplyTo(new InternetAddress[] { settings.replyTo() });
		}
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
		message.setSubject(mail.subject(), UTF_8);
		message.setSentDate(Date.from(mail.createdAt()));
		message.setHeader("Content-Language", mail.language());
		// Keeps holiday notices from coming back
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("X-Auto-Response-Suppress", "All");
		message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
		message.saveChanges();
		return message;
	}

	private static String messageId(Claimed mail, InternetAddress from) {
		String sender = from.getAddress();
		return "<%s@%s>".formatted(mail.id(), sender.substring(sender.lastIndexOf('@') + 1));
	}

	private static MimeBodyPart part(String body, String subtype) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(body, UTF_8, subtype);
		return part;
	}

	/** Keeps its id at each attempt, so that a mailbox knows a repetition. */
	private static final class Identified extends MimeMessage {

		private final String id;

		Identified(Session session, String id) {
			super(session);
			this.id = id;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.id);
		}

	}

}
