package org.citynetworks.project;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What came of a project on a day.
 *
 * @param key what stands behind the slash of its subject
 * @param language of its texts, as a tag of BCP 47, where it is known
 */
public record Update(String key, LocalDate day, String title, String text, @Nullable String language) {
}
