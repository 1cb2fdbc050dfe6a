package org.citynetworks.export;

import java.io.BufferedOutputStream;
import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.Assert;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Answers with the tables that handlers return, in the form that the address asks for.
 */
final class TableAnswers implements HandlerMethodReturnValueHandler {

	private static final int BUFFER = 16 * 1024;

	private final SiteAddress site;

	TableAnswers(SiteAddress site) {
		this.site = site;
	}

	@Override
	public boolean supportsReturnType(MethodParameter type) {
		return type.getParameterType() == Table.class;
	}

	@Override
	public void handleReturnValue(@Nullable Object value, MethodParameter type, ModelAndViewContainer model,
			NativeWebRequest web) throws IOException {
		Assert.state(value instanceof Table<?>, "A handler of data returns data");
		var request = web.getNativeRequest(HttpServletRequest.class);
		var response = web.getNativeResponse(HttpServletResponse.class);
		Assert.state(request != null && response != null, "Data are asked for by HTTP");
		var address = request.getRequestURI();
		var form = Form.of(address).orElseThrow();
		model.setRequestHandled(true);
		response.setContentType(form.type().toString());
		response.setHeader(HttpHeaders.LINK, "<%s/about/data#columns>; rel=\"describedby\"".formatted(root(request)));
		if (form != Form.JSON) {
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(address.substring(address.lastIndexOf('/') + 1))
						.build()
						.toString());
		}
		var target = new BufferedOutputStream(response.getOutputStream(), BUFFER);
		new TableWriter(root(request)).write((Table<?>) value, form, target);
		target.flush();
	}

	private String root(HttpServletRequest request) {
		return this.site.origin() + LanguagePrefix.of(request).prefix();
	}

}
