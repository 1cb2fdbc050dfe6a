package org.citynetworks.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One start of an application in a process of its own.
 *
 * @param seconds from the start of the process until it answered whether it lives
 * @param secondsToPage until it had answered {@code /}, too
 * @param processorSeconds that the process used by then, PostgreSQL not counted
 */
record Start(double seconds, double secondsToPage, double processorSeconds) implements Comparable<Start> {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/**
	 * Starts an application with the flags of {@code spring-boot:run}, asks it for
	 * {@code /livez} and {@code /}, and stops it.
	 * @param status of its answer to {@code /}
	 */
	static Start run(String classPath, String mainClass, int status, List<String> arguments)
			throws IOException, InterruptedException {
		var port = Ports.free();
		var command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", classPath, mainClass, "--server.port=" + port, "--server.address=127.0.0.1"));
		command.addAll(arguments);
		var builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(Redirect.to(Path.of("target", "benchmark", mainClass + ".txt").toFile()));
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_"));
		var begun = System.nanoTime();
		var process = builder.start();
		try {
			Ports.await(port);
			get(port, "/livez");
			var seconds = (System.nanoTime() - begun) / 1e9;
			var answer = get(port, "/");
			var secondsToPage = (System.nanoTime() - begun) / 1e9;
			if (answer.statusCode() != status) {
				throw new IllegalStateException(mainClass + " answers with " + answer.statusCode());
			}
			return new Start(seconds, secondsToPage,
					process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
		}
		finally {
			process.destroy();
			process.onExit().join();
		}
	}

	private static HttpResponse<byte[]> get(int port, String address) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build(),
				BodyHandlers.ofByteArray());
	}

	@Override
	public int compareTo(Start other) {
		return Comparator.comparingDouble(Start::seconds).compare(this, other);
	}

}
