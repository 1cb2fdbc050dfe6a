package org.citynetworks.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a page for every error: the view {@code error/404}, else {@code error/4xx} and so
 * on, with {@code status} (a number) and {@code requestId} in the model. Where the
 * database is away a form that was sent comes back in {@code unsent}. Who asked for data
 * is answered with a problem as JSON.
 */
@Controller
class ErrorPages implements ErrorController {

	/** What a program asks for, which cannot read a page. */
	private static final Pattern DATA = Pattern.compile(".*\\.(csv|json|geojson)");

	private static final JsonMapper PROBLEMS = JsonMapper.builder()
		.addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
		.build();

	private final List<ErrorViewResolver> views;

	ErrorPages(List<ErrorViewResolver> views) {
		this.views = views;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	@Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
		HttpStatus status = statusOf(request);
		response.setStatus(status.value());
		response.setHeader("Cache-Control", "no-store");
		Map<String, Object> model = new HashMap<>(Map.of("status", status.value(), "requestId", RequestId.of(request)));
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			DatabaseOutage.describe(response);
			model.put("unsent", UnsentForm.of(request));
		}
		if (status == HttpStatus.FORBIDDEN) {
			model.put("unsent", UnsentForm.of(request));
		}
		model.put("files", String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
		if (DATA.matcher(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))).matches()) {
			writeProblem(status, request, response);
			return null;
		}
		ModelAndView page = this.views.stream()
			.map((resolver) -> resolver.resolveErrorView(request, status, model))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		if (page == null) {
			response.setContentType("text/html;charset=UTF-8");
			response.getWriter().write(LastResortPage.in(LanguagePrefix.of(request)));
		}
		return page;
	}

	/** As RFC 9457 has it. */
	private static void writeProblem(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		var problem = ProblemDetail.forStatus(status);
		if (status.is4xxClientError() && request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String detail
				&& !detail.isEmpty()) {
			problem.setDetail(detail);
		}
		problem.setProperty("requestId", RequestId.of(request));
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		PROBLEMS.writeValue(response.getOutputStream(), problem);
	}

	// Somebody who asks for /error itself finds nothing there
	private static HttpStatus statusOf(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
				&& DatabaseOutage.caused(thrown)) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
			return Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
		}
		return HttpStatus.NOT_FOUND;
	}

}
