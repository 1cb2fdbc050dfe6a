package org.citynetworks.resilience;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What was acknowledged, as those who wrote it noted it, on the disk before they went on.
 */
final class Ledger implements AutoCloseable {

	private final Path file;

	private final FileChannel channel;

	private int size;

	private Ledger(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	static Ledger open(Path file) throws IOException {
		return new Ledger(file, FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND));
	}

	synchronized void note(String key) throws IOException {
		this.channel.write(ByteBuffer.wrap((key + "\n").getBytes(StandardCharsets.US_ASCII)));
		this.channel.force(false);
		this.size++;
	}

	synchronized int size() {
		return this.size;
	}

	List<String> keys() throws IOException {
		return Files.readAllLines(this.file);
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
