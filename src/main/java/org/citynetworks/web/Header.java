package org.citynetworks.web;

/**
 * A line of an answer's head.
 */
public record Header(String name, String value) {
}
