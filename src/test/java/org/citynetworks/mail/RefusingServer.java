package org.citynetworks.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail server that gives every recipient the same answer.
 */
final class RefusingServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

	private volatile String answer = "";

	RefusingServer() throws IOException {
		var thread = new Thread(this::serve, "refusing-server");
		thread.setDaemon(true);
		thread.start();
	}

	void answer(String line) {
		this.answer = line;
	}

	ObjectProvider<JavaMailSenderImpl> sender() {
		var sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(this.socket.getLocalPort());
		return new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSenderImpl.class);
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (var client = this.socket.accept();
					var lines = new BufferedReader(
							new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
				say(client.getOutputStream(), "220 here");
				for (var line = lines.readLine(); line != null; line = lines.readLine()) {
					say(client.getOutputStream(), line.startsWith("RCPT") ? this.answer : "250 fine");
				}
			}
			catch (IOException ex) {
				// Closed by one side or the other
			}
		}
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
