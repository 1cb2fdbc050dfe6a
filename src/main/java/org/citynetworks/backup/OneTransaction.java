package org.citynetworks.backup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;

import org.jspecify.annotations.Nullable;

/**
 * Lends a connection in the middle of a transaction to somebody who commits after each
 * step: only the lender's commit counts. A rollback is one, for then all is in vain.
 */
final class OneTransaction implements InvocationHandler {

	private final Connection connection;

	private OneTransaction(Connection connection) {
		this.connection = connection;
	}

	static Connection over(Connection connection) {
		return (Connection) Proxy.newProxyInstance(OneTransaction.class.getClassLoader(),
				new Class<?>[] { Connection.class }, new OneTransaction(connection));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		return switch (method.getName()) {
			case "commit", "setAutoCommit" -> null;
			case "getAutoCommit" -> true;
			default -> {
				try {
					yield method.invoke(this.connection, arguments);
				}
				catch (InvocationTargetException ex) {
					throw ex.getTargetException();
				}
			}
		};
	}

}
