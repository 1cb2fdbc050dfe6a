package org.citynetworks.export;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLdDialectTests {

	@Test
	void nothingEndsTheElement() {
		var value = Map.of("name", List.of("</script><script>alert(1)</script>", "<!--", "\u0001\u2028\"'&"));
		var json = JsonLdDialect.json(value);
		assertThat(json).doesNotContain("<");
		assertThat(JsonMapper.shared().readTree(json)).isEqualTo(JsonMapper.shared().valueToTree(value));
	}

}
