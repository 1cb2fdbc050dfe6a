package org.citynetworks.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of file that people may send.
 */
public enum FileKind {

	PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg", "jpeg"), PNG("image/png", "png"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	ODT("application/vnd.oasis.opendocument.text", "odt");

	private final String mediaType;

	private final List<String> extensions;

	FileKind(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	public static Optional<FileKind> of(String mediaType) {
		return Arrays.stream(values()).filter((kind) -> kind.mediaType.equals(mediaType)).findFirst();
	}

	/** All of them, as the attribute {@code accept} of a field for files has it. */
	public static String accept() {
		return Arrays.stream(values())
			.flatMap((kind) -> Stream.concat(Stream.of(kind.mediaType),
					kind.extensions.stream().map((end) -> "." + end)))
			.collect(Collectors.joining(","));
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** What names of such files end with; the first is the usual one. */
	List<String> extensions() {
		return this.extensions;
	}

}
