package org.citynetworks.atlas;

/**
 * A point of a picture, in its own units, from its upper left corner.
 */
public record Point(int x, int y) {

}
