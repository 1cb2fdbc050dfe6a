/**
 * The ways to sign in: set-up, password with a second factor, passkey, link by mail, a
 * provider; and what a person keeps for them.
 */
@ApplicationModule(displayName = "Signing in",
		allowedDependencies = { "account", "factor", "audit", "job", "limit", "mail" })
@NullMarked
package org.citynetworks.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
