package org.citynetworks.directory;

import org.citynetworks.RepositoryTest;
import org.citynetworks.network.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
@Import(FindNetworks.class)
class FindNetworksTests {

	@Autowired
	private FindNetworks find;

	@Test
	void withoutAFilterEveryNetworkIsFoundByName() {
		assertThat(this.find.matching(new NetworkFilter(null, " "))).hasSize(32)
			.extracting(NetworkRow::name)
			.startsWith("C40 Cities", "Cities Alliance")
			.contains("Regions4")
			.endsWith("World Smart Sustainable Cities Organization");
	}

	@ParameterizedTest
	@ValueSource(strings = { "uclg", "UCLG", "united cities", "LOCAL  governments\tunited self-government" })
	void allWordsMustOccurInNameAcronymOrText(String words) {
		assertThat(this.find.matching(new NetworkFilter(words, null))).extracting(NetworkRow::slug).contains("uclg");
	}

	@Test
	void aWordThatDoesNotOccurFindsNothing() {
		assertThat(this.find.matching(new NetworkFilter("uclg xylophone", null))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "\\", "'", "' or 1=1 --", "%%%%%" })
	void charactersThatMeanSomethingToTheDatabaseAreOnlyCharacters(String words) {
		assertThat(this.find.matching(new NetworkFilter(words, null))).hasSizeLessThan(32);
	}

	@Test
	void anApostropheIsFound() {
		assertThat(this.find.matching(new NetworkFilter("cities’", null))).extracting(NetworkRow::slug)
			.contains("fmdv");
	}

	@Test
	void aNulIsNoPartOfAWord() {
		assertThat(this.find.matching(new NetworkFilter("ic\0lei", null))).extracting(NetworkRow::slug)
			.contains("iclei");
	}

	@Test
	void countsStandBesideEachKindWhicheverIsChosen() {
		var counts = this.find.countsByKind(new NetworkFilter(null, "association"));
		assertThat(counts).containsOnlyKeys(Kind.values());
		counts.forEach(
				(kind, count) -> assertThat(this.find.matching(new NetworkFilter(null, kind.slug()))).as(kind.slug())
					.hasSize(count));
	}

	@Test
	void countsFollowTheWords() {
		var counts = this.find.countsByKind(new NetworkFilter("climate", null));
		counts.forEach((kind, count) -> assertThat(this.find.matching(new NetworkFilter("climate", kind.slug())))
			.as(kind.slug())
			.hasSize(count));
		assertThat(counts).containsEntry(Kind.UN_DESIGNATION, 0);
	}

	@Test
	void aNetworkOfTwoKindsIsFoundUnderBoth() {
		for (var kind : new Kind[] { Kind.PARTNERSHIP, Kind.INTERGOVERNMENTAL_HOSTED }) {
			assertThat(this.find.matching(new NetworkFilter(null, kind.slug()))).extracting(NetworkRow::slug)
				.contains("cities-alliance");
		}
	}

}
