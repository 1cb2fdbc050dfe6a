/**
 * People who sign in: who they are, what they may do on which subject, and their
 * sessions.
 */
@ApplicationModule(displayName = "Accounts", allowedDependencies = { "history" })
@NullMarked
package org.citynetworks.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
