/**
 * Who takes part in a submission without an account, as what, and the links by mail
 * through which they come in.
 */
@ApplicationModule(displayName = "Contributor", allowedDependencies = { "account", "submission" })
@NullMarked
package org.citynetworks.contributor;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
