package org.citynetworks.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

final class Ports {

	private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

	private Ports() {
	}

	static int free() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/** Waits until something listens there. */
	static void await(int port) throws InterruptedException {
		var until = System.nanoTime() + PATIENCE_NANOS;
		while (System.nanoTime() < until) {
			try {
				new Socket(InetAddress.getLoopbackAddress(), port).close();
				return;
			}
			catch (IOException ex) {
				TimeUnit.MILLISECONDS.sleep(5);
			}
		}
		throw new IllegalStateException("Nothing listens at port " + port);
	}

}
