package org.citynetworks.programme;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What happens with letters of commitment on this installation, shown wherever a letter
 * is.
 *
 * @param words of whoever runs it; empty where nothing is sent anywhere
 */
@ConfigurationProperties("citynetworks")
public record LetterFate(@Name("letters") @DefaultValue("") String words) {

	public boolean isSaid() {
		return !this.words.isBlank();
	}

}
