/**
 * What staff write: articles, each with a page and a history, and the pages of the site
 * on which they stand.
 */
@ApplicationModule(displayName = "Articles", allowedDependencies = { "account", "history" })
@NullMarked
package org.citynetworks.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
