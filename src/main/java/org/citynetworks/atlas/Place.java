package org.citynetworks.atlas;

/**
 * A place on the earth, in degrees of WGS 84, north and east above zero.
 */
public record Place(double latitude, double longitude) {

}
