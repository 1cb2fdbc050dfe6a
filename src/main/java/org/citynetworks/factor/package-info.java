/**
 * What a person shows to sign in: a passkey, a password, the digits of an app, a code by
 * mail or on paper. How each is kept, made and looked at.
 */
@ApplicationModule(displayName = "Factors", allowedDependencies = { "account", "audit", "mail", "privacy" })
@NullMarked
package org.citynetworks.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
