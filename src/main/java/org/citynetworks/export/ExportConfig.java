package org.citynetworks.export;

import java.util.List;

import org.citynetworks.web.SiteAddress;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ExportConfig implements WebMvcConfigurer {

	private final SiteAddress site;

	ExportConfig(SiteAddress site) {
		this.site = site;
	}

	@Override
	public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
		handlers.add(new TableAnswers(this.site));
	}

}
