package org.citynetworks.article;

import java.util.List;

import org.assertj.core.groups.Tuple;
import org.citynetworks.article.Prose.Block;
import org.citynetworks.article.Prose.Kind;
import org.citynetworks.article.Prose.Piece;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTests {

	@Test
	void anEmptyLinePartsParagraphsAndListsAreLists() {
		assertThat(Prose.of("## How\n\nOne\ntwo\n\n- a\n- b\n\n1. first\n2. second"))
			.extracting(Block::kind, (block) -> block.lines().stream().map((line) -> line.get(0).words()).toList())
			.containsExactly(tuple(Kind.HEADING, "How"), tuple(Kind.PARAGRAPH, "One two"), tuple(Kind.ITEMS, "a", "b"),
					tuple(Kind.STEPS, "first", "second"));
	}

	@Test
	void linksLeadToPagesAndToNothingElse() {
		assertThat(
				pieces("See [who](/participants) and https://example.org/a, or [x](javascript:alert(1)) [y](//evil)"))
			.containsExactly(new Piece("See ", null), new Piece("who", "/participants"), new Piece(" and ", null),
					new Piece("https://example.org/a", "https://example.org/a"),
					new Piece(", or [x](javascript:alert(1)) [y](//evil)", null));
	}

	@Test
	void aLineThatOnlyLooksLikeAListIsNone() {
		assertThat(Prose.of("- a\nb")).extracting(Block::kind).containsExactly(Kind.PARAGRAPH);
		assertThat(Prose.of(" \n ")).isEmpty();
	}

	private static List<Piece> pieces(String text) {
		return Prose.of(text).get(0).lines().get(0);
	}

	private static Tuple tuple(Kind kind, String... lines) {
		return Tuple.tuple(kind, List.of(lines));
	}

}
