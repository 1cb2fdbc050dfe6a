package org.citynetworks.programme;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class LetterFateTests {

	@Test
	void theSettingIsSaidWhereItIsNotBlank() {
		assertThat(of("Each letter goes to the mayors’ office.").words())
			.isEqualTo("Each letter goes to the mayors’ office.");
		assertThat(of("Each letter goes to the mayors’ office.").isSaid()).isTrue();
		assertThat(of(" ").isSaid()).isFalse();
	}

	private static LetterFate of(String setting) {
		return new Binder(new MapConfigurationPropertySource(Map.of("citynetworks.letters", setting)))
			.bind("citynetworks", LetterFate.class)
			.get();
	}

}
