/**
 * Signing in through an organisation of one's own, by OpenID Connect.
 */
@ApplicationModule(displayName = "Providers", allowedDependencies = { "account", "audit", "signin" })
@NullMarked
package org.citynetworks.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
