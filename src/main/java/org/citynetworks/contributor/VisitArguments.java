package org.citynetworks.contributor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives handlers the {@link Visit} that a request belongs to; those that can do without
 * it take it as nullable.
 */
@Configuration(proxyBeanMethods = false)
class VisitArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Visits visits;

	private final Submissions submissions;

	VisitArguments(Visits visits, Submissions submissions) {
		this.visits = visits;
		this.submissions = submissions;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Visit.class;
	}

	@Override
	public @Nullable Visit resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		var path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
				NativeWebRequest.SCOPE_REQUEST);
		var id = String.valueOf((path != null) ? path.get("id") : null);
		var visit = uuid(id).flatMap((submission) -> visit(submission, request));
		return parameter.isOptional() ? visit.orElse(null) : visit.orElseThrow(() -> new NotVisiting(id));
	}

	private Optional<Visit> visit(UUID submission, NativeWebRequest request) {
		var asked = request.getNativeRequest(HttpServletRequest.class);
		return Optional.ofNullable(asked)
			.flatMap((from) -> this.visits.of(from, submission))
			.flatMap((by) -> this.submissions.find(submission).map((found) -> new Visit(by, found)));
	}

	private static Optional<UUID> uuid(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
