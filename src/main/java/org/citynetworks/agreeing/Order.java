package org.citynetworks.agreeing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.citynetworks.agreeing.SpreadList.Section;
import org.citynetworks.scoring.ItemScore;
import org.citynetworks.scoring.Scores;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * In which order the items of a round are gone through.
 */
enum Order {

	/** Those on which people are furthest apart first. */
	APART {

		@Override
		List<Section> sections(Scores scores, Language language, Function<String, String> say) {
			var disputed = scores.disputed();
			var others = scores.items().stream().filter((item) -> !item.isDisputed()).toList();
			return Stream
				.of(section("wide", say, disputed.stream().filter((item) -> item.state().isWide())),
						section("near", say, disputed.stream().filter((item) -> !item.state().isWide())),
						section("alike", say, others.stream().filter((item) -> item.state().rated() > 0)),
						section("none", say, others.stream().filter((item) -> item.state().rated() == 0)))
				.filter((section) -> !section.items().isEmpty())
				.toList();
		}

	},

	/** As the instrument has them. */
	TOPIC {

		@Override
		List<Section> sections(Scores scores, Language language, Function<String, String> say) {
			return scores.topics()
				.stream()
				.map((topic) -> new Section(topic.of().key(), topic.of().title().in(language), topic.items()))
				.toList();
		}

	};

	/**
	 * The items, in sections with a heading.
	 * @param say what a message says
	 */
	abstract List<Section> sections(Scores scores, Language language, Function<String, String> say);

	private static Section section(String key, Function<String, String> say, Stream<ItemScore> items) {
		return new Section(key, say.apply("agreeing.section." + key), items.toList());
	}

	/** The one of a word in an address; the first if it is none. */
	static Order of(@Nullable String word) {
		return Stream.of(values()).filter((order) -> order.word().equals(word)).findFirst().orElse(APART);
	}

	/** As it stands in addresses and messages. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
