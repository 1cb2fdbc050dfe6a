package org.citynetworks.programme;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What happens with letters of commitment on this installation, shown wherever a letter
 * is.
 *
 * @param letters in the words of whoever runs it; empty where nothing is sent anywhere
 */
@ConfigurationProperties("citynetworks")
public record Letters(@DefaultValue("") String letters) {

	public boolean isSaid() {
		return !this.letters.isBlank();
	}

}
