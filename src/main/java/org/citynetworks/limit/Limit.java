package org.citynetworks.limit;

import java.time.Duration;

/**
 * So many times at once, and as many again in the course of a period.
 *
 * @param name what is limited ({@code sign-in.password})
 */
public record Limit(String name, long times, Duration period) {

}
