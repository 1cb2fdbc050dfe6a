package org.citynetworks.export;

import java.util.EnumSet;
import java.util.List;

import jakarta.servlet.DispatcherType;
import org.citynetworks.web.SiteAddress;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ExportConfig {

	// Just before the cache, which looks at nothing but the address
	@Bean
	FilterRegistrationBean<AcceptedForm> acceptedFormFilter(Offers offers) {
		var registration = new FilterRegistrationBean<>(new AcceptedForm(offers));
		registration.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
		return registration;
	}

	@Bean
	WebMvcConfigurer dataOfPages(SiteAddress site, Offers offers) {
		return new WebMvcConfigurer() {

			@Override
			public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
				handlers.add(new TableAnswers(site::origin));
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new OfferedForms(offers));
			}

		};
	}

}
