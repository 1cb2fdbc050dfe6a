package org.citynetworks.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.citynetworks.backup.Manifest.TableEntry;

/**
 * Backups whose bytes are in order, and whose contents are not.
 */
final class WrongBackup {

	private WrongBackup() {
	}

	/** Copies a backup; one table gets a row that the manifest does not know of. */
	static Path withAnotherRow(Path source, Manifest manifest, String table, Path target) throws IOException {
		try (BackupFile file = BackupFile.open(source);
				BackupWriter writer = BackupWriter.create(target, false, SmallDatabase.NOW)) {
			for (TableEntry entry : manifest.tables()) {
				try (InputStream rows = file.rows(entry); OutputStream copy = writer.table(entry.table().name())) {
					rows.transferTo(copy);
					if (entry.table().name().equals(table)) {
						copy.write("another\n".getBytes(StandardCharsets.UTF_8));
					}
				}
			}
			writer.finish(manifest);
		}
		return target;
	}

}
