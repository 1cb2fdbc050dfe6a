/**
 * What the site writes to people: put into an outbox in the transaction that causes it,
 * delivered from there as soon and as often as it takes, shown on the desk.
 */
@ApplicationModule(displayName = "Mail", allowedDependencies = { "job", "privacy", "audit" })
@NullMarked
package org.citynetworks.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
