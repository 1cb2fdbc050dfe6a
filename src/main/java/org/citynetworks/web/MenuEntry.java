package org.citynetworks.web;

/**
 * A place in the main menu; a feature supplies it as a bean, and its order says where it
 * stands.
 *
 * @param address without language prefix
 * @param message the key of its name
 */
public record MenuEntry(String address, String message) {

	boolean leadsTo(String path) {
		return path.equals(this.address) || path.startsWith(this.address + "/");
	}

}
