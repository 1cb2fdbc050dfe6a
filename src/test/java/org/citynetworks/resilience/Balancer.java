package org.citynetworks.resilience;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.awaitility.Awaitility.await;

/**
 * An nginx before several instances, as {@code docs/operating.md} has it: what only reads
 * is asked of another instance when one does not answer.
 */
final class Balancer implements AutoCloseable {

	/** The header that says which instance answered. */
	static final String INSTANCE = "X-Instance";

	private static final String CONFIGURATION = """
			daemon off;
			worker_processes 1;
			%1$s
			pid %2$s/nginx.pid;
			error_log %2$s/error.log;
			events { }
			http {
				access_log off;
				client_body_temp_path %2$s/body;
				proxy_temp_path %2$s/proxy;
				fastcgi_temp_path %2$s/fastcgi;
				uwsgi_temp_path %2$s/uwsgi;
				scgi_temp_path %2$s/scgi;
				upstream sites {
			%3$s
					keepalive 16;
				}
				server {
					listen 127.0.0.1:%4$d;
					location / {
						proxy_pass http://sites;
						proxy_http_version 1.1;
						proxy_set_header Connection "";
						proxy_set_header Host $host;
						proxy_connect_timeout 2s;
						proxy_next_upstream error timeout;
						proxy_next_upstream_tries 2;
						add_header %5$s $upstream_addr always;
					}
				}
			}
			""";

	private final Process process;

	private final int port;

	private Balancer(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/** Where Debian and others put it. */
	static Optional<Path> program() {
		return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Balancer start(Path directory, List<Integer> instances) throws IOException {
		var port = freePort();
		var servers = instances.stream()
			.map((instance) -> "server 127.0.0.1:%d max_fails=1 fail_timeout=1s;".formatted(instance))
			.collect(Collectors.joining("\n"));
		var user = System.getProperty("user.name").equals("root") ? "user root;" : "";
		var configuration = Files.writeString(directory.resolve("nginx.conf"),
				CONFIGURATION.formatted(user, directory, servers, port, INSTANCE));
		var process = new ProcessBuilder(program().orElseThrow().toString(), "-c", configuration.toString(), "-p",
				directory.toString())
			.redirectErrorStream(true)
			.redirectOutput(Redirect.to(directory.resolve("nginx.txt").toFile()))
			.start();
		await().until(() -> Files.exists(directory.resolve("nginx.pid")) || !process.isAlive());
		return new Balancer(process, port);
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
