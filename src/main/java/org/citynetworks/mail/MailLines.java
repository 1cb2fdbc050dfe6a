package org.citynetworks.mail;

import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.citynetworks.mail.WaitingMail.Claimed;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Hands mail to the mail server. A connection is kept for the next mail for a few
 * seconds: making one takes longer than twenty mails over it.
 */
@Component
class MailLines implements DisposableBean {

	private static final Log logger = LogFactory.getLog(MailLines.class);

	private static final Duration KEPT = Duration.ofSeconds(5);

	private static final Executor LATER = CompletableFuture.delayedExecutor(KEPT.toMillis() + 1, TimeUnit.MILLISECONDS);

	private final ObjectProvider<JavaMailSenderImpl> server;

	private final MailSettings settings;

	private final Deque<Free> free = new ConcurrentLinkedDeque<>();

	MailLines(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings) {
		this.server = server;
		this.settings = settings;
	}

	private record Free(Transport line, long since) {

		boolean isOld() {
			return System.nanoTime() - this.since > KEPT.toNanos();
		}

	}

	void send(Claimed mail) throws MessagingException {
		JavaMailSenderImpl server = this.server.getObject();
		MimeMessage message = Envelope.around(mail, server.getSession(), this.settings);
		Transport line = take(server);
		try {
			line.sendMessage(message, message.getAllRecipients());
		}
		catch (MessagingException | RuntimeException ex) {
			close(line);
			throw ex;
		}
		this.free.push(new Free(line, System.nanoTime()));
		LATER.execute(this::closeOld);
	}

	private Transport take(JavaMailSenderImpl server) throws MessagingException {
		for (Free kept = this.free.poll(); kept != null; kept = this.free.poll()) {
			if (kept.line().isConnected()) {
				return kept.line();
			}
			close(kept.line());
		}
		Transport line = server.getSession()
			.getTransport(StringUtils.hasText(server.getProtocol()) ? server.getProtocol()
					: JavaMailSenderImpl.DEFAULT_PROTOCOL);
		line.connect(server.getHost(), server.getPort(), said(server.getUsername()), said(server.getPassword()));
		return line;
	}

	private static @Nullable String said(@Nullable String setting) {
		return StringUtils.hasText(setting) ? setting : null;
	}

	private void closeOld() {
		for (Free kept : this.free) {
			if (kept.isOld() && this.free.remove(kept)) {
				close(kept.line());
			}
		}
	}

	private static void close(Transport line) {
		try {
			line.close();
		}
		catch (MessagingException ex) {
			logger.debug("The connection was closed already", ex);
		}
	}

	@Override
	public void destroy() {
		for (Free kept = this.free.poll(); kept != null; kept = this.free.poll()) {
			close(kept.line());
		}
	}

}
