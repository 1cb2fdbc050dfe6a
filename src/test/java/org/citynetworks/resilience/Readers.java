package org.citynetworks.resilience;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who read one page after the other, and complain of what fails or goes back to
 * what it was before.
 */
final class Readers implements AutoCloseable {

	private static final List<String> OTHERS = List.of("/", "/networks/iclei", "/fr/networks", "/css/site.css");

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<Thread> threads = new ArrayList<>();

	private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

	private final AtomicInteger read = new AtomicInteger();

	private final String site;

	private volatile boolean leaving;

	Readers(int number, String site) {
		this.site = site;
		for (int i = 0; i < number; i++) {
			this.threads.add(new Thread(this::read, "reader-" + i));
		}
	}

	Readers begin() {
		this.threads.forEach(Thread::start);
		return this;
	}

	/** How many pages have been read. */
	int number() {
		return this.read.get();
	}

	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	private void read() {
		Map<String, Long> newest = new HashMap<>();
		for (int i = 0; !this.leaving; i++) {
			try {
				countReceipts(newest);
				get(OTHERS.get(i % OTHERS.size()));
			}
			catch (IOException ex) {
				this.complaints.add(ex.toString());
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	/** An instance never shows an older state than it has shown this reader before. */
	private void countReceipts(Map<String, Long> newest) throws IOException, InterruptedException {
		var answer = get("/resilience/receipts");
		// Two addresses where the first did not answer
		var instance = answer.headers().firstValue(Balancer.INSTANCE).orElseThrow().replaceFirst(".*, ", "");
		var count = Long.parseLong(answer.body());
		var before = newest.put(instance, count);
		if (before != null && before > count) {
			this.complaints.add("%s goes back from %d to %d".formatted(instance, before, count));
		}
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		var answer = this.client.send(
				HttpRequest.newBuilder(URI.create(this.site + address)).timeout(Duration.ofSeconds(20)).build(),
				BodyHandlers.ofString());
		this.read.incrementAndGet();
		if (answer.statusCode() != 200) {
			throw new IOException(address + " is answered with " + answer.statusCode());
		}
		return answer;
	}

	@Override
	public void close() {
		this.leaving = true;
		for (var thread : this.threads) {
			try {
				thread.join();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

}
