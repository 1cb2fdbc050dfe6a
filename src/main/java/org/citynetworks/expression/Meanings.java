package org.citynetworks.expression;

import java.util.List;

import org.citynetworks.answer.CheckAnswers;
import org.citynetworks.form.Meaning;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/**
 * What is looked up in the answers to any call, whatever its form asks besides. Who is
 * written to is asked for as it is of those who apply.
 */
public class Meanings implements BeanRegistrar {

	/** What those who are interested call themselves. */
	public static final String CALLED = "interest.called";

	/** In which countries, in words. */
	public static final String COUNTRIES = "interest.countries";

	/** In which Sustainable Development Goals, by number. */
	public static final String GOALS = "interest.goals";

	/** In which themes, by their terms. */
	public static final String THEMES = "interest.themes";

	/**
	 * What keeps a body away from the United Nations; {@link CheckAnswers#NONE} if
	 * nothing does.
	 */
	public static final String EXCLUSIONS = "interest.exclusions";

	/** How it is tied to those with whom it would work already. */
	public static final String CONFLICTS = "interest.conflicts";

	static final String CONTACT_NAME = "contact.name";

	static final String CONTACT_MAIL = "contact.mail";

	private static final List<String> ALL = List.of(CALLED, COUNTRIES, GOALS, THEMES, EXCLUSIONS, CONFLICTS);

	@Override
	public void register(BeanRegistry registry, Environment environment) {
		ALL.forEach((code) -> registry.registerBean("meaning." + code, Meaning.class,
				(bean) -> bean.supplier((context) -> new Meaning(code))));
	}

}
