package org.citynetworks.fact;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnSitesTests {

	@ParameterizedTest
	@CsvSource({ "https://www.c40.org/, https://c40.org, true",
			"https://www.c40.org/, http://www.c40.org/about?x=1, true",
			"https://iclei.org/, https://southasia.iclei.org/members, true",
			"https://iclei.org/, https://noticlei.org/, false",
			"https://www.c40.org/, https://en.wikipedia.org/wiki/C40, false",
			"https://en.unesco.org/creative-cities/, https://en.unesco.org/creative-cities/faq, true",
			"https://en.unesco.org/creative-cities/, https://en.unesco.org/creative-cities-forum, false",
			"https://en.unesco.org/creative-cities/, https://en.unesco.org/, false",
			"https://www.c40.org/, the-directory, false" })
	void aPageIsTheSubjectsOwnOnItsHostOrInItsFolder(String site, String page, boolean own) {
		assertThat(new OwnSites(List.of(site)).hold(page)).isEqualTo(own);
	}

}
