package org.citynetworks.atlas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class FragmentsTests {

	private static final Place GENEVA = new Place(46.2044, 6.1432);

	private static final SpringTemplateEngine TEMPLATES = templates();

	@Test
	void aSkyIsLandAndStarsWithALabel() {
		var sky = Constellation.of(List.of(GENEVA));
		assertThat(render("<svg th:replace=\"~{fragments/sky :: sky(${sky}, 'One city')}\"></svg>", Map.of("sky", sky)))
			.contains("role=\"img\"", "aria-label=\"One city\"", "viewBox=\"0 0 500 218\"", "href=\"#sky-world\"",
					"class=\"stars\" d=\"" + sky.stars() + "\"")
			.doesNotContain("covered", "th:");
	}

	@Test
	void aSkyWithoutAListIsHatchedWhereTheNetworkWorks() {
		var sky = Constellation.covering(List.of("africa", "europe"));
		assertThat(render("<svg th:replace=\"~{fragments/sky :: sky(${sky}, 'Africa')}\"></svg>", Map.of("sky", sky)))
			.contains("fill=\"url(#hatch)\" href=\"#sky-africa\"", "href=\"#sky-europe\"")
			.doesNotContain("stars");
	}

	@Test
	void theLandIsDefinedOnceForAll() {
		assertThat(render("<svg th:replace=\"~{fragments/land :: land}\"></svg>", Map.of()))
			.contains("id=\"sky-world\"", "patternUnits=", "aria-hidden=\"true\"")
			.doesNotContain("th:");
	}

	@Test
	void aMapSaysWhatItsShadesAndCirclesMean() {
		var map = new World().map(Map.of("CH", 7), List.of(new Spot(GENEVA, 5)));
		assertThat(render("""
				<figure th:replace="~{fragments/world :: world(${map}, 'The world', ~{::.told})}"></figure>
				<th:block th:if="${false}"><p class="told">Told</p></th:block>
				<dl th:replace="~{fragments/world :: shades(${map}, 'Cities')}"></dl>
				<dl th:replace="~{fragments/world :: sizes(${map}, 'Networks')}"></dl>""", Map.of("map", map)))
			.contains("aria-label=\"The world\"", "<p class=\"told\">Told</p>", "imply no opinion",
					"<dd class=\"is-none\">0</dd>", "<dd class=\"is-some\">5 to 19</dd>",
					"<dd class=\"of-many\">5 or more</dd>")
			.doesNotContain("th:");
	}

	private static String render(String template, Map<String, Object> model) {
		return TEMPLATES.process(template, new Context(Locale.ENGLISH, model)).replaceAll("\\s*\\n\\s*", "");
	}

	private static SpringTemplateEngine templates() {
		var files = new ClassLoaderTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		files.setResolvablePatterns(Set.of("fragments/*"));
		files.setOrder(1);
		var strings = new StringTemplateResolver();
		strings.setTemplateMode(TemplateMode.HTML);
		strings.setOrder(2);
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		var templates = new SpringTemplateEngine();
		templates.setTemplateResolvers(Set.of(files, strings));
		templates.setTemplateEngineMessageSource(messages);
		return templates;
	}

}
