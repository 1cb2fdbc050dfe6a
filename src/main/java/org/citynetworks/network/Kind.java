package org.citynetworks.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * What kind of body a network is; in addresses and in the database a kind is its
 * {@link #slug()}.
 */
public enum Kind {

	ASSOCIATION, COALITION, FOUNDATION_OR_NGO, INITIATIVE, INTERGOVERNMENTAL_HOSTED, PARTNERSHIP, UN_DESIGNATION,
	UN_PROGRAMME;

	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<Kind> findBySlug(String slug) {
		return Arrays.stream(values()).filter((kind) -> kind.slug().equals(slug)).findFirst();
	}

	@Converter(autoApply = true)
	static class ToSlug implements AttributeConverter<Kind, String> {

		@Override
		public String convertToDatabaseColumn(Kind kind) {
			return kind.slug();
		}

		@Override
		public Kind convertToEntityAttribute(String slug) {
			return findBySlug(slug).orElseThrow(() -> new IllegalArgumentException("No kind '" + slug + "'"));
		}

	}

}
