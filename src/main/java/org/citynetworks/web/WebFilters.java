package org.citynetworks.web;

import java.util.EnumSet;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * The way of a request from the socket to its handler, in the order of the methods here;
 * the access rules stand before the last. None of these filters stands on the management
 * port.
 */
@Configuration(proxyBeanMethods = false)
class WebFilters {

	private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

	@Bean
	FilterRegistrationBean<SecurityHeaders> securityHeadersFilter() {
		return filter(new SecurityHeaders(), 10, DispatcherType.REQUEST, DispatcherType.ERROR);
	}

	@Bean
	FilterRegistrationBean<RequestId> requestIdFilter() {
		return filter(new RequestId(), 20, DispatcherType.REQUEST, DispatcherType.ERROR);
	}

	@Bean
	FilterRegistrationBean<CanonicalAddress> canonicalAddressFilter() {
		return filter(new CanonicalAddress(), 30, DispatcherType.REQUEST);
	}

	// Before the language, so that it finds an asset's versioned name at its plain
	// address
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
		return filter(new ResourceUrlEncodingFilter(), 40, DispatcherType.REQUEST, DispatcherType.ERROR);
	}

	@Bean
	FilterRegistrationBean<AssetLinks> assetLinksFilter(
			@Value("${spring.web.resources.chain.strategy.content.paths}") List<String> paths) {
		var prefixes = paths.stream().map((path) -> path.replace("**", "")).toList();
		return filter(new AssetLinks(prefixes), 45, DispatcherType.REQUEST, DispatcherType.ERROR);
	}

	@Bean
	LanguagePrefix localeResolver() {
		return new LanguagePrefix();
	}

	@Bean
	FilterRegistrationBean<LanguagePrefix> languagePrefixFilter(LanguagePrefix prefix) {
		return filter(prefix, 50, DispatcherType.REQUEST, DispatcherType.ERROR);
	}

	@Bean
	FilterRegistrationBean<Filter> internalAddressesFilter() {
		return filter((request, response, chain) -> {
			if (Area.of(((HttpServletRequest) request).getServletPath()) == Area.INTERNAL) {
				((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
			}
			else {
				chain.doFilter(request, response);
			}
		}, 60, DispatcherType.REQUEST);
	}

	@Bean
	FilterRegistrationBean<LargestForm> largestFormFilter(
			@Value("${server.jetty.max-http-form-post-size}") DataSize size) {
		return filter(new LargestForm(MediaType.APPLICATION_FORM_URLENCODED_VALUE, size, 8), 70,
				DispatcherType.REQUEST);
	}

	@Bean
	FilterRegistrationBean<LargestForm> largestFormWithFilesFilter(
			@Value("${spring.servlet.multipart.max-request-size}") DataSize size) {
		return filter(new LargestForm(MediaType.MULTIPART_FORM_DATA_VALUE, size, 4), 80, DispatcherType.REQUEST);
	}

	// An error page takes no files, and those of the request that failed may be its
	// reason
	@Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
	MultipartResolver multipartResolver() {
		return new StandardServletMultipartResolver() {

			@Override
			public boolean isMultipart(HttpServletRequest request) {
				return request.getDispatcherType() != DispatcherType.ERROR && super.isMultipart(request);
			}

		};
	}

	private static <T extends Filter> FilterRegistrationBean<T> filter(T filter, int place, DispatcherType first,
			DispatcherType... rest) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(FIRST + place);
		registration.setDispatcherTypes(EnumSet.of(first, rest));
		return registration;
	}

}
