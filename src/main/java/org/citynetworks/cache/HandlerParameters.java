package org.citynetworks.cache;

import java.beans.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * Which query parameters a handler method reads, by its signature.
 */
final class HandlerParameters {

	private static final DefaultParameterNameDiscoverer DISCOVERER = new DefaultParameterNameDiscoverer();

	private HandlerParameters() {
	}

	/** The names, or null if it takes any. */
	static @Nullable Set<String> of(HandlerMethod handler) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			parameter.initParameterNameDiscovery(DISCOVERER);
			if (!add(parameter, names)) {
				return null;
			}
		}
		return names;
	}

	private static boolean add(MethodParameter parameter, Set<String> names) {
		Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
		RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
		if (asked != null) {
			if (Map.class.isAssignableFrom(type) && !StringUtils.hasText(asked.name())) {
				return false;
			}
			names.add(StringUtils.hasText(asked.name()) ? asked.name() : name(parameter));
			return true;
		}
		if (isFromElsewhere(parameter)) {
			return true;
		}
		if (BeanUtils.isSimpleProperty(type)) {
			names.add(name(parameter));
			return true;
		}
		return addComponents(type, names);
	}

	// A path variable, a header, a cookie: nothing of the query string
	private static boolean isFromElsewhere(MethodParameter parameter) {
		return Arrays.stream(parameter.getParameterAnnotations())
			.map(Annotation::annotationType)
			.anyMatch((type) -> type != ModelAttribute.class && type.getPackage() == ModelAttribute.class.getPackage());
	}

	private static boolean addComponents(Class<?> type, Set<String> names) {
		if (type.isRecord()) {
			for (RecordComponent component : type.getRecordComponents()) {
				if (Map.class.isAssignableFrom(component.getType())) {
					return false;
				}
				names.add(component.getName());
			}
		}
		else if (type.getPackageName().startsWith("org.springframework.data")) {
			return false;
		}
		else if (!isOfTheFramework(type)) {
			Arrays.stream(BeanUtils.getPropertyDescriptors(type))
				.filter((property) -> property.getWriteMethod() != null)
				.map(PropertyDescriptor::getName)
				.forEach(names::add);
		}
		return true;
	}

	private static boolean isOfTheFramework(Class<?> type) {
		String name = type.getName();
		return name.startsWith("java.") || name.startsWith("jakarta.") || name.startsWith("org.springframework.");
	}

	private static String name(MethodParameter parameter) {
		String name = parameter.getParameterName();
		if (name == null) {
			throw new IllegalStateException("Compiled without -parameters: " + parameter);
		}
		return name;
	}

}
