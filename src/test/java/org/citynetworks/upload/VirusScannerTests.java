package org.citynetworks.upload;

import org.citynetworks.document.VirusCheck;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Against a server that speaks as clamd does.
 */
class VirusScannerTests {

	@Test
	void withoutAScannerNobodyLooks() throws Unfit {
		assertThat(scannerAt("", 1).check(new ByteArrayResource(new byte[9]))).isEqualTo(VirusCheck.UNCHECKED);
	}

	@Test
	void theWholeFileReachesTheScanner() throws Exception {
		var file = new byte[300_000];
		new Random(1).nextBytes(file);
		try (var clamd = new Clamd(local(), "stream: OK\0")) {
			assertThat(scannerAt(clamd.address(), 20).check(new ByteArrayResource(file))).isEqualTo(VirusCheck.CLEAN);
			assertThat(clamd.received.get()).isEqualTo(file);
		}
	}

	@Test
	void theScannerCanListenAtAPath(@TempDir Path folder) throws Exception {
		var path = folder.resolve("clamd.sock");
		try (var clamd = new Clamd(UnixDomainSocketAddress.of(path), "stream: OK\0")) {
			assertThat(scannerAt(path.toString(), 20).check(new ByteArrayResource(new byte[9])))
				.isEqualTo(VirusCheck.CLEAN);
			assertThat(clamd.received.get()).hasSize(9);
		}
	}

	@Test
	void whatTheScannerFindsIsRefused() throws Exception {
		try (var clamd = new Clamd(local(), "stream: Eicar-Signature FOUND\0")) {
			assertThat(refusal(clamd.address())).isEqualTo(Reason.VIRUS);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "INSTREAM size limit exceeded. ERROR\0", "UNKNOWN COMMAND\0", "", "stream: OK but\0" })
	void aScannerThatCannotSayIsNoReasonToTakeAFile(String answer) throws Exception {
		try (var clamd = new Clamd(local(), answer)) {
			assertThat(refusal(clamd.address())).isEqualTo(Reason.TRY_LATER);
		}
	}

	@Test
	void aScannerThatIsAwayIsNoReasonToTakeAFile() throws Exception {
		String address;
		try (var clamd = new Clamd(local(), "")) {
			address = clamd.address();
		}
		assertThat(refusal(address)).isEqualTo(Reason.TRY_LATER);
	}

	@Test
	void aScannerThatIsSilentIsWaitedForOnlySoLong() throws Exception {
		try (var silent = ServerSocketChannel.open().bind(local())) {
			var address = "127.0.0.1:" + ((InetSocketAddress) silent.getLocalAddress()).getPort();
			assertThat(refusal(address, 1)).isEqualTo(Reason.TRY_LATER);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "clamd", "clamd:", "clamd:99999", ":3310" })
	void anAddressThatIsNoneStopsTheStart(String address) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> scannerAt(address, 1));
	}

	private static Reason refusal(String address) {
		return refusal(address, 20);
	}

	private static Reason refusal(String address, int seconds) {
		var check = new CheckUpload(scannerAt(address, seconds));
		var file = new MockMultipartFile("file", "a.pdf", null, HostileFiles.pdf());
		return catchThrowableOfType(RefusedUpload.class, () -> check.of(file, 0)).reason();
	}

	private static VirusScanner scannerAt(String address, int seconds) {
		return new VirusScanner(new ClamdSettings(address, Duration.ofSeconds(seconds)));
	}

	private static InetSocketAddress local() {
		return new InetSocketAddress("127.0.0.1", 0);
	}

	/** Takes one file by INSTREAM and gives one answer. */
	private static final class Clamd implements AutoCloseable {

		private final ServerSocketChannel server;

		private final CompletableFuture<byte[]> received;

		Clamd(SocketAddress address, String answer) throws IOException {
			this.server = (address instanceof UnixDomainSocketAddress)
					? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
			this.server.bind(address);
			this.received = CompletableFuture.supplyAsync(() -> serve(answer));
		}

		private byte[] serve(String answer) {
			try (var socket = this.server.accept()) {
				var in = new DataInputStream(Channels.newInputStream(socket));
				assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
				var file = new ByteArrayOutputStream();
				for (var length = in.readInt(); length > 0; length = in.readInt()) {
					file.writeBytes(in.readNBytes(length));
				}
				socket.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
				return file.toByteArray();
			}
			catch (IOException ex) {
				return new byte[0];
			}
		}

		String address() throws IOException {
			return "127.0.0.1:" + ((InetSocketAddress) this.server.getLocalAddress()).getPort();
		}

		@Override
		public void close() throws IOException {
			this.server.close();
		}

	}

}
