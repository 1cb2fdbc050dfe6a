package org.citynetworks.upload;

import org.citynetworks.document.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Says what a file is by what is in it, and whether it is fit to be kept. What it is
 * called, and what its sender says it is, counts for nothing.
 */
final class Content {

	private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

	private Content() {
	}

	static FileKind check(byte[] file) throws IOException {
		try {
			return look(file);
		}
		catch (RuntimeException ex) {
			// It ends too early, or a reader stumbled over it
			throw new Unfit(Reason.BROKEN);
		}
	}

	private static FileKind look(byte[] file) throws IOException {
		var kind = switch (typeOf(file)) {
			case "application/pdf" -> FileKind.PDF;
			case "image/jpeg" -> FileKind.JPEG;
			case "image/png" -> FileKind.PNG;
			case "application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text",
					"application/java-archive" ->
				ArchiveContent.check(file);
			case "application/x-tika-msoffice" ->
				throw new Unfit(isEncrypted(file) ? Reason.PROTECTED : Reason.WRONG_KIND);
			default -> throw new Unfit(Reason.WRONG_KIND);
		};
		switch (kind) {
			case PDF -> PdfContent.check(file);
			case JPEG -> PictureContent.checkJpeg(file);
			case PNG -> PictureContent.checkPng(file);
			case DOCX, ODT -> {
				return kind;
			}
		}
		Disguise.check(file);
		return kind;
	}

	private static String typeOf(byte[] file) throws IOException {
		return TYPES.detect(new ByteArrayInputStream(file), new Metadata()).getBaseType().toString();
	}

	/** A text document under a password lies in a file of another kind. */
	private static boolean isEncrypted(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
	}

}
