package org.citynetworks.project;

import java.util.UUID;

import org.citynetworks.document.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a project.
 *
 * @param document under which it is kept
 * @param name what its team calls it
 * @param language in which it is written, as a tag of BCP 47; null for what has no words
 * @param size in bytes
 */
public record ProjectDocument(UUID document, String name, @Nullable String language, FileKind kind, long size) {
}
