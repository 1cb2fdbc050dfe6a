package org.citynetworks.upload;

import org.citynetworks.document.FileKind;
import org.citynetworks.document.FileName;
import org.citynetworks.document.Upload;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Looks at what somebody sends before it is kept. It takes a while, so it is done before
 * the transaction that keeps the file, and for a few files at once.
 */
@Component
public class CheckUpload {

	/** Bytes of one file. */
	public static final long LARGEST = 10 * 1024 * 1024;

	/** Bytes of all files that are sent for one purpose. */
	public static final long LARGEST_TOGETHER = 25 * 1024 * 1024;

	private static final Log logger = LogFactory.getLog(CheckUpload.class);

	/** Each is in memory meanwhile. */
	private static final int AT_ONCE = 2;

	private static final int PATIENCE_SECONDS = 10;

	private static final Duration LONGEST = Duration.ofSeconds(20);

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private final VirusScanner scanner;

	CheckUpload(VirusScanner scanner) {
		this.scanner = scanner;
	}

	/**
	 * Looks at a file.
	 * @param held how many bytes the sender's other files for the same purpose have
	 * @return what can be kept as long as the request lasts
	 */
	public Upload of(MultipartFile file, long held) throws RefusedUpload {
		var submitted = Objects.requireNonNullElse(file.getOriginalFilename(), "");
		try {
			Unfit.unless(!file.isEmpty(), submitted.isEmpty() ? Reason.NOTHING_CHOSEN : Reason.EMPTY);
			Unfit.unless(file.getSize() <= LARGEST, Reason.TOO_LARGE);
			Unfit.unless(held + file.getSize() <= LARGEST_TOGETHER, Reason.TOO_LARGE_TOGETHER);
			return look(file, submitted);
		}
		catch (Unfit ex) {
			throw new RefusedUpload(ex.reason(), FileName.shown(submitted));
		}
		catch (IOException ex) {
			logger.warn("A file could not be looked at: " + ex);
			throw new RefusedUpload(Reason.TRY_LATER, FileName.shown(submitted));
		}
	}

	private Upload look(MultipartFile file, String submitted) throws IOException {
		if (!takePlace()) {
			throw new Unfit(Reason.TRY_LATER);
		}
		var found = find(file);
		return new Upload(FileName.of(submitted, found.kind()), found.kind(), file.getSize(), found.sha256(),
				this.scanner.check(file), file);
	}

	private boolean takePlace() throws IOException {
		try {
			return this.places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	private Found find(MultipartFile file) throws IOException {
		try {
			// What does not end keeps its place, so that there is never much of it
			return TimeLimit.call(LONGEST, () -> {
				var bytes = file.getBytes();
				return new Found(Content.check(bytes), Upload.sha256(bytes));
			}, this.places::release);
		}
		catch (InterruptedIOException | VirtualMachineError ex) {
			throw new Unfit(Reason.TOO_MUCH_INSIDE);
		}
	}

	private record Found(FileKind kind, String sha256) {

	}

}
