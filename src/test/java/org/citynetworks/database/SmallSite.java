package org.citynetworks.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A web server over the database and nothing else, for tests that kill it. Not annotated
 * as a configuration, so that no other test finds it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JettyServletWebServerAutoConfiguration.class })
@Import(DatabaseConfiguration.class)
public final class SmallSite {

	private SmallSite() {
	}

	public static void main(String[] args) {
		SpringApplication.run(SmallSite.class, args);
	}

	// A bean that fails while Jetty starts is logged by Jetty, too, with its stack trace
	@Bean
	static HttpServlet slowPage(ObjectProvider<DataSource> dataSource) {
		return new SlowPage(dataSource);
	}

	/** Answers after two seconds, with what the database says then. */
	private static final class SlowPage extends HttpServlet {

		private static final long serialVersionUID = 1;

		private final transient ObjectProvider<DataSource> dataSource;

		SlowPage(ObjectProvider<DataSource> dataSource) {
			this.dataSource = dataSource;
		}

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			System.out.println("A request began");
			try (Connection connection = this.dataSource.getObject().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create temporary table if not exists visit (number integer)");
				statement.execute("select pg_sleep(2)");
				statement.execute("insert into visit values (1)");
				response.getWriter().print("written");
			}
			catch (SQLException ex) {
				throw new IOException(ex);
			}
		}

	}

}
