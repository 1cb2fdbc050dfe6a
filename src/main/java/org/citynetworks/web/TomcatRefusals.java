package org.citynetworks.web;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts our page and headers in place of Tomcat's own where it answers by itself, such as
 * a request line that cannot be read. All that is bound to this server is here.
 */
@Component
class TomcatRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> ((StandardHost) context.getParent()).setErrorReportValveClass(Page.class.getName()));
	}

	/** Made by Tomcat from its name. */
	public static class Page extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable thrown) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()
					|| !canWrite(response)) {
				return;
			}
			SecurityHeaders.write(request, response);
			response.setHeader("Cache-Control", "no-store");
			response.setContentType("text/html;charset=UTF-8");
			try {
				Writer writer = response.getReporter();
				if (writer != null) {
					writer.write(LastResortPage.in(LanguagePrefix.of(request.getRequestURI())));
					response.finishResponse();
				}
			}
			catch (IOException | IllegalStateException ex) {
				// Whoever asked is gone
			}
		}

		private static boolean canWrite(Response response) {
			AtomicBoolean allowed = new AtomicBoolean();
			response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
			return allowed.get();
		}

	}

}
