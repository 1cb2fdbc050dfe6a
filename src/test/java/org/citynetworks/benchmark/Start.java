package org.citynetworks.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One start of an application in a process of its own, to its first answer.
 *
 * @param seconds from the start of the process until the answer was read
 * @param processorSeconds that the process used by then, PostgreSQL not counted
 */
record Start(double seconds, double processorSeconds) implements Comparable<Start> {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/**
	 * Starts an application with the flags of {@code spring-boot:run}, asks it for
	 * {@code /}, and stops it.
	 * @param status of its first answer
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
			var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
			var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
			var seconds = (System.nanoTime() - begun) / 1e9;
			if (answer.statusCode() != status) {
				throw new IllegalStateException(mainClass + " answers with " + answer.statusCode());
			}
			return new Start(seconds, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
		}
		finally {
			process.destroy();
			process.onExit().join();
		}
	}

	@Override
	public int compareTo(Start other) {
		return Comparator.comparingDouble(Start::seconds).compare(this, other);
	}

}
