package org.citynetworks.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * How migrations come to the embedded PostgreSQL: as the role that owns the tables.
 */
record OwnerOfTheDatabase(EmbeddedPostgres postgres) implements FlywayConnectionDetails {

	@Override
	public String getUsername() {
		return SiteDatabase.OWNER;
	}

	@Override
	public String getPassword() {
		return this.postgres.passwordOf(SiteDatabase.OWNER);
	}

	@Override
	public String getJdbcUrl() {
		return this.postgres.getJdbcUrl();
	}

}
