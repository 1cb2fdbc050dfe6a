package org.citynetworks.atlas;

/**
 * A country's outline.
 *
 * @param code its ISO 3166-1 alpha-2 code, XK for Kosovo, ZZ for what is nobody’s
 * @param path its outline as path data
 */
public record CountryShape(String code, String path) {

}
