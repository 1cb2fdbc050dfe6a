package org.citynetworks.signin;

import org.springframework.context.ApplicationContext;

/**
 * The link that a start prints, for tests that cannot read it there.
 */
public final class SetUpLink {

	private SetUpLink() {
	}

	public static String codeOf(ApplicationContext site) {
		return site.getBean(SetUp.class).renew();
	}

}
