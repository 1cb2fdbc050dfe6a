package org.citynetworks.history;

import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergeTests {

	private static final State BASE = State.of(Map.of("name", "C40", "website.1.value", "https://www.c40.org/",
			"website.1.source", "https://www.c40.org/", "theme.2.value", "health"));

	@Test
	void whatOneSideChangedIsAsThatSideHasIt() {
		var theirs = BASE.with("name", "C40 Cities");
		var mine = BASE.with("theme.2.value", "ageing").with("theme.3.value", "peace-safety");
		var merge = Merge.of(BASE, theirs, mine);
		assertThat(merge.conflicts()).isEmpty();
		assertThat(merge.theirs()).containsExactly("name");
		assertThat(merge.merged()).isEqualTo(mine.with("name", "C40 Cities"));
	}

	@Test
	void whatBothChangedAlikeIsOneChange() {
		var both = BASE.with("name", "C40 Cities").without("theme.2");
		assertThat(Merge.of(BASE, both, both)).isEqualTo(new Merge(both, new TreeSet<>(), new TreeSet<>()));
	}

	@Test
	void whatBothChangedOtherwiseIsLeftToAPerson() {
		var merge = Merge.of(BASE, BASE.with("name", "C40 Cities").without("website.1"),
				BASE.with("name", "The C40").with("website.1.value", "https://c40.org/"));
		assertThat(merge.conflicts()).containsExactly("name", "website.1");
		assertThat(merge.merged().text("name")).isEqualTo("The C40");
	}

	@Test
	void aLineThatBothAddedIsOneLine() {
		var merge = Merge.of(BASE, BASE.with("theme.8.value", "ageing"), BASE.with("theme.9.value", "ageing"));
		assertThat(merge.merged()).isEqualTo(BASE.with("theme.8.value", "ageing"));
	}

	@Test
	void aLineIsOneThing() {
		var merge = Merge.of(BASE, BASE.with("website.1.value", "https://c40.org/"),
				BASE.with("website.1.source", "https://example.org/"));
		assertThat(merge.conflicts()).containsExactly("website.1");
	}

	@Test
	void blankIsNothing() {
		assertThat(BASE.with("mandate", " \r\n ").with("name", "C40 ")).isEqualTo(BASE);
	}

}
