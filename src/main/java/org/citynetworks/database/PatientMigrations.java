package org.citynetworks.database;

import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets a migration wait for the database longer than a request may. The pool puts its own
 * limit back afterwards.
 */
class PatientMigrations implements Callback {

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_EACH_MIGRATE;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public void handle(Event event, Context context) {
		try {
			context.getConnection().setNetworkTimeout(Runnable::run, 0);
		}
		catch (SQLException ex) {
			throw new FlywayException("A migration cannot be given the time it needs", ex);
		}
	}

	@Override
	public String getCallbackName() {
		return "patient migrations";
	}

}
