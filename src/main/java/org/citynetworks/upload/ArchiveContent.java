package org.citynetworks.upload;

import org.citynetworks.document.FileKind;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks at every part of a text document that is an archive: DOCX or ODT. Only so much is
 * unpacked, and nothing of it is kept.
 */
final class ArchiveContent {

	private static final long MOST_UNPACKED = 100_000_000;

	/** From here on it has to be worth its size. */
	private static final long UNSUSPECTED = 10_000_000;

	private static final long DENSEST = 100;

	private static final int LONGEST_MEDIA_TYPE = 100;

	private static final Pattern XML = Pattern.compile("(?i).*\\.(xml|rels|rdf|vml|svg)");

	/**
	 * What else text documents are made of; what has no ending are pictures of objects.
	 */
	private static final Pattern USUAL = Pattern
		.compile("(?i).*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svm|wdp|odttf|ttf|otf)|([^.]*/)?[^./]+|[^.]*/");

	private static final Pattern MACROS = Pattern
		.compile("(?i)(.*/)?vba(project|data)[^/]*|(.*/)?activex/.+|(basic|scripts|dialogs)/.+");

	private static final Pattern OTHER_FILE = Pattern.compile(
			"(?s)(PK\u0003\u0004|\u00d0\u00cf\u0011\u00e0|MZ|\u007fELF|%PDF|Rar!|7z\u00bc\u00af|\u001f\u008b|#!|<\\?php).*");

	private final byte[] file;

	private long unpacked;

	private ArchiveContent(byte[] file) {
		this.file = file;
	}

	/** Which kind of text document it is. */
	static FileKind check(byte[] file) throws IOException {
		var listed = ArchiveDirectory.names(file);
		try {
			return new ArchiveContent(file).read(listed);
		}
		catch (ZipException | EOFException ex) {
			throw new Unfit(Reason.BROKEN);
		}
	}

	private FileKind read(Set<String> listed) throws IOException {
		var found = new LinkedHashSet<String>();
		var parts = new OfficeParts();
		try (var archive = new ZipInputStream(new ByteArrayInputStream(this.file), StandardCharsets.UTF_8)) {
			for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				found.add(entry.getName());
				checkPart(entry.getName(), new Bounded(archive), parts);
			}
		}
		// Read from the front and from the end it has to be the same
		Unfit.unless(found.equals(listed), Reason.BROKEN);
		return parts.kind();
	}

	private void checkPart(String name, InputStream content, OfficeParts parts) throws IOException {
		Unfit.unless(!MACROS.matcher(name).matches(), Reason.ACTIVE);
		if (name.equals("mimetype")) {
			parts.readMediaType(content.readNBytes(LONGEST_MEDIA_TYPE));
		}
		else if (XML.matcher(name).matches()) {
			parts.read(name.toLowerCase(Locale.ROOT), content);
		}
		else {
			Unfit.unless(USUAL.matcher(name).matches(), Reason.FILES_INSIDE);
			var beginning = new String(content.readNBytes(8), StandardCharsets.ISO_8859_1);
			Unfit.unless(!OTHER_FILE.matcher(beginning).matches(), Reason.FILES_INSIDE);
		}
		content.transferTo(OutputStream.nullOutputStream());
	}

	/** Counts what comes out of all parts together. */
	private final class Bounded extends FilterInputStream {

		Bounded(InputStream part) {
			super(part);
		}

		@Override
		public int read() throws IOException {
			var one = super.read();
			count((one < 0) ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			var some = super.read(buffer, offset, length);
			count(Math.max(0, some));
			return some;
		}

		private void count(int some) throws Unfit {
			var all = ArchiveContent.this.unpacked += some;
			Unfit.unless(all <= MOST_UNPACKED, Reason.TOO_MUCH_INSIDE);
			Unfit.unless(all <= UNSUSPECTED || all / DENSEST <= ArchiveContent.this.file.length,
					Reason.TOO_MUCH_INSIDE);
		}

		@Override
		public void close() {
			// There may be more parts
		}

	}

}
