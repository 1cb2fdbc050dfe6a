package org.citynetworks.report;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A report while it is written; its answers stand under the same id with the submissions.
 *
 * @param participant whose it is, a slug
 * @param corrects the number of the report that it corrects; null for a new one
 * @param note why, as everybody will read it
 */
record ReportDraft(UUID id, String participant, @Nullable Integer corrects, @Nullable String note, boolean open) {

}
