package org.citynetworks.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A mail server that a test can stop, at one port.
 */
@TestComponent
class MailServer implements DisposableBean {

	private final int port = free();

	private GreenMail server = start();

	@Bean
	DynamicPropertyRegistrar mailServerPort() {
		return (registry) -> registry.add("spring.mail.port", () -> this.port);
	}

	private static int free() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private GreenMail start() {
		var started = new GreenMail(new ServerSetup(this.port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		started.start();
		return started;
	}

	void turnOff() {
		this.server.stop();
	}

	void turnOn() {
		this.server = start();
	}

	/** What it has been given for an address. */
	List<MimeMessage> received(String address) {
		return Stream.of(this.server.getReceivedMessages())
			.filter((message) -> recipients(message).contains(address))
			.toList();
	}

	int count() {
		return this.server.getReceivedMessages().length;
	}

	private static List<String> recipients(MimeMessage message) {
		try {
			return Arrays.stream(message.getAllRecipients()).map(Object::toString).toList();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The text (0) or the HTML (1) of a mail. */
	static String body(Message message, int part) throws Exception {
		return (String) ((MimeMultipart) message.getContent()).getBodyPart(part).getContent();
	}

	@Override
	public void destroy() {
		this.server.stop();
	}

}
