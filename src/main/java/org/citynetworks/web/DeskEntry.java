package org.citynetworks.web;

import java.util.Set;
import java.util.function.LongSupplier;

import org.springframework.security.core.Authentication;

/**
 * A place on the desk of those who sign in; a feature supplies it as a bean, and its
 * order says where it stands.
 *
 * @param address without language prefix
 * @param message the key of its name; with {@code .about} behind it, of what it is for
 * @param authorities who finds it on their desk ({@code ROLE_EDITOR}): whoever has one of
 * them
 * @param waiting how much waits there for somebody to see to it
 */
public record DeskEntry(String address, String message, Set<String> authorities, LongSupplier waiting) {

	public DeskEntry(String address, String message, String... authorities) {
		this(address, message, Set.of(authorities), () -> 0);
	}

	/** Whether it is somebody's to see to. */
	public boolean isFor(Authentication somebody) {
		return somebody.getAuthorities()
			.stream()
			.anyMatch((authority) -> this.authorities.contains(authority.getAuthority()));
	}

}
