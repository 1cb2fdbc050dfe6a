package org.citynetworks.cache;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptEncodingTests {

	private final AcceptEncoding encodings = new AcceptEncoding(EnumSet.allOf(Coding.class));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip, deflate, br, zstd        | BROTLI
			gzip, deflate                  | GZIP
			x-gzip                         | GZIP
			GZIP                           | GZIP
			br;q=0.5, gzip                 | GZIP
			br;q=0.5, gzip;q=0.5           | BROTLI
			br;q=0, gzip                   | GZIP
			br;q=0.000, *                  | GZIP
			*                              | BROTLI
			*;q=0                          | IDENTITY
			gzip;q=0, *;q=0.1              | BROTLI
			identity                       | IDENTITY
			identity, br;q=0.9             | IDENTITY
			identity;q=0.5, gzip;q=0.9     | GZIP
			identity;q=0                   | IDENTITY
			gzip ; q=0.3 , br ; q=0.2      | GZIP
			br;q=2, gzip;q=0.1             | GZIP
			br;q=nonsense                  | IDENTITY
			zstd                           | IDENTITY
			''                             | IDENTITY
			,,;;=                          | IDENTITY
			""")
	void choosesWhatTheClientPrefers(String header, Coding coding) {
		assertThat(this.encodings.choose(header)).isEqualTo(coding);
		assertThat(this.encodings.choose(header)).isEqualTo(coding);
	}

	@Test
	void choosesIdentityForAClientThatSaysNothing() {
		assertThat(this.encodings.choose(null)).isEqualTo(Coding.IDENTITY);
	}

	@Test
	void fallsBackToGzipWhereBrotliIsMissing() {
		AcceptEncoding without = new AcceptEncoding(EnumSet.of(Coding.GZIP, Coding.IDENTITY));
		assertThat(without.choose("gzip, deflate, br")).isEqualTo(Coding.GZIP);
		assertThat(without.choose("br")).isEqualTo(Coding.IDENTITY);
	}

}
