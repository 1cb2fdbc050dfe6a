package org.citynetworks.network;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.citynetworks.shared.Paragraphs;

/**
 * Where texts of networks were published, and what its publisher says of them.
 */
@Entity
public class Publication {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String slug;

	private String title;

	private String publisher;

	private String address;

	private String language;

	private String introduction;

	Publication(String slug, String title, String publisher, String address, String language, String introduction) {
		this.slug = slug;
		this.title = title;
		this.publisher = publisher;
		this.address = address;
		this.language = language;
		this.introduction = introduction;
	}

	protected Publication() {
	}

	public String getSlug() {
		return this.slug;
	}

	public String getTitle() {
		return this.title;
	}

	public String getPublisher() {
		return this.publisher;
	}

	public String getAddress() {
		return this.address;
	}

	public String getLanguage() {
		return this.language;
	}

	public List<String> getIntroduction() {
		return Paragraphs.of(this.introduction);
	}

}
