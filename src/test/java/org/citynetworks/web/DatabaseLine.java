package org.citynetworks.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestComponent;

/**
 * The line to the database, which a test can cut or make silent.
 */
@TestComponent
public class DatabaseLine implements BeanPostProcessor, DisposableBean {

	private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(.*)");

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private final ServerSocket server;

	private volatile boolean cut;

	private volatile CompletableFuture<@Nullable Void> speech = CompletableFuture.completedFuture(null);

	public DatabaseLine() throws IOException {
		this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	}

	public void cut() {
		this.cut = true;
		this.sockets.forEach(DatabaseLine::close);
	}

	/** Lets nothing through any more and says so to nobody. */
	public void silence() {
		this.speech = new CompletableFuture<>();
	}

	public void connect() {
		this.cut = false;
		this.speech.complete(null);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof JdbcConnectionDetails database) ? through(database) : bean;
	}

	private JdbcConnectionDetails through(JdbcConnectionDetails database) {
		Matcher url = URL.matcher(database.getJdbcUrl());
		if (!url.matches()) {
			throw new IllegalStateException("Not a URL with host and port: " + database.getJdbcUrl());
		}
		start(() -> accept(url.group(1), Integer.parseInt(url.group(2))));
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return database.getUsername();
			}

			@Override
			public String getPassword() {
				return database.getPassword();
			}

			@Override
			public String getJdbcUrl() {
				return "jdbc:postgresql://127.0.0.1:" + DatabaseLine.this.server.getLocalPort() + "/" + url.group(3);
			}

		};
	}

	private void accept(String host, int port) {
		while (!this.server.isClosed()) {
			try {
				Socket near = this.server.accept();
				if (this.cut) {
					near.close();
					continue;
				}
				Socket far = new Socket(host, port);
				this.sockets.add(near);
				this.sockets.add(far);
				start(() -> copy(near, far));
				start(() -> copy(far, near));
			}
			catch (IOException ex) {
				// Closed, or tried again by whoever called
			}
		}
	}

	private void copy(Socket from, Socket to) {
		try (from; to) {
			byte[] buffer = new byte[8192];
			for (int length = from.getInputStream().read(buffer); length >= 0; length = from.getInputStream()
				.read(buffer)) {
				this.speech.join();
				to.getOutputStream().write(buffer, 0, length);
			}
		}
		catch (IOException ex) {
			// Cut
		}
		finally {
			this.sockets.remove(from);
		}
	}

	private static void start(Runnable task) {
		Thread thread = new Thread(task, "database-line");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void destroy() throws IOException {
		this.server.close();
		this.sockets.forEach(DatabaseLine::close);
	}

}
