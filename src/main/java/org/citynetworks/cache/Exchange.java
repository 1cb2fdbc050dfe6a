package org.citynetworks.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * One request for a page and what belongs to it.
 */
record Exchange(PageAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

}
