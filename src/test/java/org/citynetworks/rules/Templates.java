package org.citynetworks.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class Templates {

	private static final Path ROOT = Path.of("src/main/resources/templates");

	private Templates() {
	}

	static List<Path> templates() throws IOException {
		return below(ROOT, ".html");
	}

	/**
	 * What mail says as text and as HTML; the pages about mail stand beside the layout.
	 */
	static List<Path> mails(String ending) throws IOException {
		return below(ROOT.resolve("mail"), ending).stream()
			.filter((file) -> file.getNameCount() == ROOT.getNameCount() + 3)
			.toList();
	}

	/** Every text of mail, also what several have in common. */
	static List<Path> texts() throws IOException {
		return below(ROOT.resolve("mail"), ".txt");
	}

	private static List<Path> below(Path folder, String ending) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
