package org.citynetworks.backup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.citynetworks.database.DatabaseFailure;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * What was asked for on the command line.
 *
 * @param deeds one, if the command makes sense
 * @param files one, if the command makes sense
 * @param replace whether what is there already may be replaced
 */
record Command(List<Deed> deeds, List<String> files, boolean replace) {

	private static final String REPLACE = "replace";

	/** Each is an option that names a file. */
	enum Deed {

		/** Writes what is in the database to the file. */
		BACKUP,

		/** Puts what is in the file into the database. */
		RESTORE,

		/** Says whether the file is whole. */
		CHECK,

		/** Says whether the file and the database hold the same. */
		COMPARE;

		String option() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static Command of(String... arguments) {
		ApplicationArguments options = new DefaultApplicationArguments(arguments);
		List<Deed> deeds = Arrays.stream(Deed.values())
			.filter((deed) -> options.containsOption(deed.option()))
			.toList();
		List<String> files = deeds.stream()
			.flatMap((deed) -> options.getOptionValues(deed.option()).stream())
			.filter((file) -> !file.isBlank())
			.toList();
		return new Command(deeds, files, options.containsOption(REPLACE));
	}

	private boolean makesSense() {
		return this.deeds.size() == 1 && this.files.size() == 1;
	}

	boolean needsDatabase() {
		return makesSense() && deed() != Deed.CHECK;
	}

	Command requireSense() {
		if (!makesSense()) {
			throw new DatabaseFailure("The command does not say which one thing to do with which one file.",
					"Give one of --backup=FILE, --restore=FILE, --check=FILE and --compare=FILE.");
		}
		return this;
	}

	Deed deed() {
		return this.deeds.get(0);
	}

	Path file() {
		return Path.of(this.files.get(0)).toAbsolutePath().normalize();
	}

}
