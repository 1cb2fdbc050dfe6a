package org.citynetworks.atlas;

/**
 * A city on a map, and how much is to be said of it: in how many networks it is.
 */
public record Spot(Place place, int count) {

}
