package org.citynetworks.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One run of wrk with 64 connections that ask for Brotli, always on this machine.
 */
record Wrk(double perSecond, double p99Millis) implements Comparable<Wrk> {

	private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");

	private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");

	private static final Pattern FAILED = Pattern.compile("Non-2xx|Socket errors");

	static Wrk run(String address, int seconds) throws IOException, InterruptedException {
		var process = new ProcessBuilder("wrk", "-t1", "-c64", "-d" + seconds + "s", "--latency", "-H",
				"Accept-Encoding: br", address)
			.redirectErrorStream(true)
			.start();
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0 || FAILED.matcher(output).find()) {
			throw new IllegalStateException(output);
		}
		var latency = P99.matcher(output);
		var rate = PER_SECOND.matcher(output);
		if (!latency.find() || !rate.find()) {
			throw new IllegalStateException(output);
		}
		return new Wrk(Double.parseDouble(rate.group(1)),
				Double.parseDouble(latency.group(1)) * unitInMillis(latency.group(2)));
	}

	private static double unitInMillis(String unit) {
		return switch (unit) {
			case "us" -> 0.001;
			case "ms" -> 1;
			default -> 1000;
		};
	}

	@Override
	public int compareTo(Wrk other) {
		return Comparator.comparingDouble(Wrk::perSecond).compare(this, other);
	}

}
