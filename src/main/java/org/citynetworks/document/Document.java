package org.citynetworks.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param name what it is called when somebody takes it home
 * @param type its media type
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal
 */
public record Document(UUID id, String name, String type, long size, String sha256, VirusCheck virusCheck,
		Instant keptAt) {

}
