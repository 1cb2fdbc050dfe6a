package org.citynetworks.finder;

import java.util.List;

import org.citynetworks.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class FinderTests {

	private static final long GENEVA = 2660646;

	@Autowired
	private Finder finder;

	@ParameterizedTest
	@ValueSource(strings = { "Geneva", "Genève", "geneve", "GENEVE", "Genf", "Ginevra", "Женева", "женева", "日内瓦",
			"جنيف", "제네바", "Γενέβη", "जिनेवा", " genf " })
	void findsGenevaFirstInAnyLanguage(String words) {
		assertThat(first(words)).isEqualTo(GENEVA);
	}

	@ParameterizedTest
	@CsvSource({ "Barcelnoa, 3128760", "Londn, 2643743", "Istambul, 745044", "Sao Paolo, 3448439", "Zuirch, 2657896",
			"Johanesburg, 993800", "Köpenhamn, 2618425" })
	void forgivesASlipOfTheFinger(String words, long city) {
		assertThat(first(words)).isEqualTo(city);
	}

	@ParameterizedTest
	@CsvSource({ "Lodz, 3093133", "Malmo, 2692969", "Diyarbakir, 316541", "Gottingen, 2918632", "Xi’an, 1790630",
			"L'Hospitalet, 3120619", "Aeroskobing, 2625001" })
	void findsLettersThatAreMissingFromTheKeyboard(String words, long city) {
		assertThat(first(words)).isEqualTo(city);
	}

	@ParameterizedTest
	@CsvSource({ "barcel, 3128760", "new yor, 5128581", "york new, 5128581", "rio de, 3451190", "北京, 1816670" })
	void findsBeginningsAndWordsInAnyOrder(String words, long city) {
		assertThat(first(words)).isEqualTo(city);
	}

	@Test
	void saysByWhichNameItFoundACity() {
		var genf = find("Genf", 1).get(0);
		assertThat(genf.name()).isEqualTo("Genf");
		assertThat(genf.language()).isEqualTo("de");
		assertThat(genf.isWhole()).isTrue();
		assertThat(genf.isDoubtful()).isFalse();
		assertThat(find("Barcelnoa", 1).get(0).isDoubtful()).isTrue();
	}

	@Test
	void findsAPlaceWhoseNameIsOneLetter() {
		assertThat(find("森", 10)).singleElement().extracting(Match::language).isEqualTo("ja");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "?!", "%", "_", "*", "'", "\u0000", "\u202E", "🏙", "\uD83C" })
	void findsNothingWhereThereIsNoWord(String words) {
		assertThat(find(words, 10)).isEmpty();
	}

	@Test
	void takesAnyTextForWords() {
		assertThat(find("x".repeat(5000), 10)).isEmpty();
		assertThat(find("\\%_\"';--", 10)).isEmpty();
		assertThat(List.of("a b c d e f g h i j", "🏙", "ab\tcd")).allSatisfy((words) -> find(words, 10));
	}

	private long first(String words) {
		var found = find(words, 10);
		assertThat(found).as(words).isNotEmpty();
		return Long.parseLong(found.get(0).key());
	}

	private List<Match> find(String words, int most) {
		return this.finder.find(Wanted.of(words, "city", most));
	}

}
