package org.citynetworks.upload;

import org.citynetworks.document.VirusCheck;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Asks clamd about a file, by its command INSTREAM. A scanner that is set and does not
 * answer is no reason to take what it would have refused: then the sender is asked to try
 * again later.
 */
@Component
class VirusScanner {

	private static final Log logger = LogFactory.getLog(VirusScanner.class);

	private static final Pattern HOST_AND_PORT = Pattern.compile("\\[?(.+?)\\]?:(\\d{1,5})");

	private static final int MOST_AT_ONCE = 64 * 1024;

	private static final int LONGEST_ANSWER = 4096;

	private final ClamdSettings settings;

	VirusScanner(ClamdSettings settings) {
		this.settings = settings;
		if (isSet()) {
			address();
		}
	}

	private boolean isSet() {
		return StringUtils.hasText(this.settings.address());
	}

	private SocketAddress address() {
		var address = String.valueOf(this.settings.address());
		if (address.startsWith("/")) {
			return UnixDomainSocketAddress.of(address);
		}
		var parts = HOST_AND_PORT.matcher(address);
		if (parts.matches() && Integer.parseInt(parts.group(2)) < 65536) {
			return new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2)));
		}
		throw new InvalidConfigurationPropertyValueException("citynetworks.clamd.address", address,
				"It is neither host:port nor the path of a socket that begins with a slash.");
	}

	VirusCheck check(InputStreamSource file) throws Unfit {
		if (!isSet()) {
			return VirusCheck.UNCHECKED;
		}
		var answer = answer(file);
		if (answer.endsWith(" FOUND")) {
			throw new Unfit(Reason.VIRUS);
		}
		if (!answer.endsWith(": OK")) {
			logger.warn("clamd could not scan a file: " + answer);
			throw new Unfit(Reason.TRY_LATER);
		}
		return VirusCheck.CLEAN;
	}

	private String answer(InputStreamSource file) throws Unfit {
		try {
			return TimeLimit.call(this.settings.timeout(), () -> ask(file), () -> {
			});
		}
		catch (IOException ex) {
			logger.warn("clamd does not answer at " + this.settings.address() + ": " + ex);
			throw new Unfit(Reason.TRY_LATER);
		}
	}

	private String ask(InputStreamSource file) throws IOException {
		// Of this class, because an interrupt closes it
		try (var socket = SocketChannel.open(address())) {
			write(socket, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
			try (var content = file.getInputStream()) {
				for (var some = content.readNBytes(MOST_AT_ONCE); some.length > 0; some = content
					.readNBytes(MOST_AT_ONCE)) {
					write(socket, ByteBuffer.allocate(4).putInt(some.length).flip());
					write(socket, ByteBuffer.wrap(some));
				}
			}
			write(socket, ByteBuffer.allocate(4).putInt(0).flip());
			return read(socket);
		}
	}

	private static void write(SocketChannel socket, ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			socket.write(bytes);
		}
	}

	private static String read(SocketChannel socket) throws IOException {
		var answer = ByteBuffer.allocate(LONGEST_ANSWER);
		while (answer.hasRemaining() && socket.read(answer) >= 0) {
			if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
				break;
			}
		}
		return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8).replace("\0", "").strip();
	}

}
