package org.citynetworks.web;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who runs this installation and answers for it.
 *
 * @param contact an e-mail or postal address, as it is to stand on the page
 */
@ConfigurationProperties("citynetworks.operator")
public record Operator(@Nullable String name, @Nullable String contact) {

	public boolean isNamed() {
		return this.name != null && !this.name.isBlank();
	}

}
