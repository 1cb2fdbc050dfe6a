package org.citynetworks.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sends whoever asks for a sensitive deed to show a factor again, unless they just did.
 */
@Component
class SensitiveDeeds implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		boolean stale = handler instanceof HandlerMethod method && isSensitive(method)
				&& SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn person
				&& !person.isFresh();
		if (stale) {
			Detour.by("/sign-in/again", request, response);
		}
		return !stale;
	}

	private static boolean isSensitive(HandlerMethod method) {
		return method.hasMethodAnnotation(Sensitive.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Sensitive.class);
	}

}
