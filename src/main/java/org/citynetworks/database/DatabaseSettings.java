package org.citynetworks.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about the database.
 *
 * @param dataDir where the embedded PostgreSQL lives; unused with an external one
 * @param acceptDataLoss whether to run on a server that may lose what it has confirmed
 */
@ConfigurationProperties("citynetworks")
record DatabaseSettings(@DefaultValue("./data") Path dataDir, @DefaultValue("false") boolean acceptDataLoss) {

}
