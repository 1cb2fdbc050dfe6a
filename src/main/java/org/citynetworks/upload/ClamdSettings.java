package org.citynetworks.upload;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner listens.
 *
 * @param address {@code host:port}, or the path of a socket; none where there is none
 * @param timeout for one file, from the connection to the answer
 */
@ConfigurationProperties("citynetworks.clamd")
record ClamdSettings(@Nullable String address, @DefaultValue("30s") Duration timeout) {

}
