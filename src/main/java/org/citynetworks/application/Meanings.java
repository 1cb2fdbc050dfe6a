package org.citynetworks.application;

import java.util.List;

import org.citynetworks.form.Meaning;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/**
 * What applications and those who review them look up in the answers, whatever a form
 * asks besides.
 */
public class Meanings implements BeanRegistrar {

	public static final String SIGNATORY_NAME = "signatory.name";

	public static final String SIGNATORY_TITLE = "signatory.title";

	public static final String SIGNATORY_MAIL = "signatory.mail";

	public static final String CONTACT_NAME = "contact.name";

	public static final String CONTACT_MAIL = "contact.mail";

	public static final String CITY_WEBSITE = "city.website";

	public static final String COMMITMENT_AREA = "commitment.area";

	public static final String COMMITMENT_GOAL = "commitment.goal";

	public static final String COMMITMENT_WORDS = "commitment.words";

	public static final String COMMITMENT_BASELINE = "commitment.baseline";

	public static final String COMMITMENT_TARGET = "commitment.target";

	public static final String COMMITMENT_DATE = "commitment.date";

	public static final String COMMITMENT_MEASURE = "commitment.measure";

	public static final String COUNCIL_DATE = "council.date";

	public static final String COUNCIL_REFERENCE = "council.reference";

	static final List<String> ALL = List.of(SIGNATORY_NAME, SIGNATORY_TITLE, SIGNATORY_MAIL, CONTACT_NAME, CONTACT_MAIL,
			CITY_WEBSITE, COMMITMENT_AREA, COMMITMENT_GOAL, COMMITMENT_WORDS, COMMITMENT_BASELINE, COMMITMENT_TARGET,
			COMMITMENT_DATE, COMMITMENT_MEASURE, COUNCIL_DATE, COUNCIL_REFERENCE);

	@Override
	public void register(BeanRegistry registry, Environment environment) {
		ALL.forEach((code) -> registry.registerBean("meaning." + code, Meaning.class,
				(bean) -> bean.supplier((context) -> new Meaning(code))));
	}

}
