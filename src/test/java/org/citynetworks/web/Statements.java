package org.citynetworks.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that go through the pool, but for those of jobs, which look
 * for work whenever they like.
 */
@TestComponent
public class Statements implements BeanPostProcessor, QueryExecutionListener {

	private final AtomicInteger count = new AtomicInteger();

	public int count() {
		return this.count.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? counted(source) : bean;
	}

	/** Spring Boot finds what lies below a wrapper of Spring's alone. */
	private DataSource counted(DataSource source) {
		DataSource counting = ProxyDataSourceBuilder.create(source).listener(this).build();
		return new DelegatingDataSource(source) {

			@Override
			public Connection getConnection() throws SQLException {
				return counting.getConnection();
			}

		};
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (!Thread.currentThread().getName().startsWith(Scheduler.THREAD_PREFIX)) {
			this.count.addAndGet(queries.size());
		}
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

}
