/**
 * People who sign in: who they are, what they may do on which subject, and their
 * sessions, and links that are mailed to them.
 */
@ApplicationModule(displayName = "Accounts", allowedDependencies = { "audit", "job", "limit", "mail", "privacy" })
@NullMarked
package org.citynetworks.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
