package org.citynetworks.report;

import java.util.Locale;
import java.util.stream.Stream;

import org.citynetworks.form.Meaning;
import org.citynetworks.report.Content.Part;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * What a report looks up in the answers, whatever its form asks besides.
 */
class Meanings implements BeanRegistrar {

	static final String SUPPORT_NAME = "report.support.name";

	static final String SUPPORT_TITLE = "report.support.title";

	static final String SUPPORT_WORDS = "report.support.words";

	static final String FROM = "report.period.from";

	static final String TO = "report.period.to";

	static final String ACTIONS = "report.actions";

	static final String COMMITMENT = "report.outcome.commitment";

	static final String BASELINE = "report.outcome.baseline";

	static final String TARGET = "report.outcome.target";

	static final String RESULT = "report.outcome.result";

	static final String UNIT = "report.outcome.unit";

	static final String NUMBER_FROM = "report.outcome.from";

	static final String NUMBER_TO = "report.outcome.to";

	static final String NUMBER_NOW = "report.outcome.now";

	static final String PAPERS = "report.papers";

	/** That the papers hold a part of the report. */
	static String holds(Part part) {
		return "report.papers." + part.name().toLowerCase(Locale.ROOT);
	}

	/** Where in the papers a part is. */
	static String where(Part part) {
		return "report.where." + part.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public void register(BeanRegistry registry, Environment environment) {
		Stream
			.concat(Stream.of(SUPPORT_NAME, SUPPORT_TITLE, SUPPORT_WORDS, FROM, TO, ACTIONS, COMMITMENT, BASELINE,
					TARGET, RESULT, UNIT, NUMBER_FROM, NUMBER_TO, NUMBER_NOW, PAPERS),
					Stream.of(Part.values()).flatMap((part) -> Stream.of(holds(part), where(part))))
			.forEach((code) -> registry.registerBean("meaning." + code, Meaning.class,
					(bean) -> bean.supplier((context) -> new Meaning(code))));
	}

	@Configuration(proxyBeanMethods = false)
	@Import(Meanings.class)
	static class Declared {

	}

}
