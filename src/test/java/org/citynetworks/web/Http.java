package org.citynetworks.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;

/**
 * Asks the running server: as a client does, or with bytes that no client would send.
 */
@Lazy
@TestComponent
public class Http {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final int port;

	public Http(@Value("${local.server.port}") int port) {
		this.port = port;
	}

	public HttpResponse<String> get(String address, String... headers) {
		return send("GET", address, headers);
	}

	/** What a page says, without its markup. */
	public String text(String address) {
		return get(address).body()
			.replaceAll("(?s)<head>.*</head>|<[^>]*>", " ")
			.replaceAll("[ \t\n\u00a0\u202f]+", " ");
	}

	public HttpResponse<byte[]> bytes(String address, String... headers) {
		return send(request("GET", address, headers), HttpResponse.BodyHandlers.ofByteArray());
	}

	public HttpResponse<String> send(String method, String address, String... headers) {
		return send(request(method, address, headers), HttpResponse.BodyHandlers.ofString());
	}

	public HttpResponse<String> post(String address, String form, String... headers) {
		HttpRequest.Builder request = request("POST", address, headers);
		if (!List.of(headers).contains("Content-Type")) {
			request.header("Content-Type", "application/x-www-form-urlencoded");
		}
		return send(request.POST(HttpRequest.BodyPublishers.ofString(form)), HttpResponse.BodyHandlers.ofString());
	}

	public CompletableFuture<HttpResponse<String>> later(String address) {
		return this.client.sendAsync(request("GET", address).build(), HttpResponse.BodyHandlers.ofString());
	}

	/** Sends a request line as it stands and returns the whole answer. */
	public String raw(String requestLine) {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(10_000);
			String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private HttpRequest.Builder request(String method, String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
			.timeout(Duration.ofSeconds(60))
			.method(method, HttpRequest.BodyPublishers.noBody());
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
		try {
			return this.client.send(request.build(), handler);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
