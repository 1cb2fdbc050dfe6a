package org.citynetworks.plan;

import java.util.List;

import org.citynetworks.form.Meaning;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/**
 * What plans take from the answers to an application.
 */
class PlanMeanings implements BeanRegistrar {

	static final String LIAISON_NAME = "plan.liaison.name";

	static final String LIAISON_ROLE = "plan.liaison.role";

	static final String LIAISON_MAIL = "plan.liaison.mail";

	static final String DIAGNOSTIC = "plan.diagnostic";

	static final String PROJECT = "plan.project";

	@Override
	public void register(BeanRegistry registry, Environment environment) {
		List.of(LIAISON_NAME, LIAISON_ROLE, LIAISON_MAIL, DIAGNOSTIC, PROJECT)
			.forEach((code) -> registry.registerBean("meaning." + code, Meaning.class,
					(bean) -> bean.supplier((context) -> new Meaning(code))));
	}

}
