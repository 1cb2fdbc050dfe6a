package org.citynetworks.cache;

import java.util.EnumSet;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import org.citynetworks.web.Handlers;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class CacheConfig {

	@Bean
	AcceptEncoding acceptEncoding() {
		return new AcceptEncoding(Compression.available());
	}

	/** Measures how long ago something was; unlike a clock it is never set. */
	@Bean
	Ticker ticker() {
		return Ticker.systemTicker();
	}

	// Last, after the access rules: it may send a request on twice, and of the filters
	// behind it the container would skip the second time
	@Bean
	FilterRegistrationBean<PageKeeper> pageKeeperFilter(PageStore pages, PageSnapshot snapshot, Handlers handlers,
			AcceptEncoding encodings, DataVersion versions, OutageNotice notice) {
		var registration = new FilterRegistrationBean<>(
				new PageKeeper(pages, snapshot, handlers, encodings, versions, notice));
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
		return registration;
	}

}
