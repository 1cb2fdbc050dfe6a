package org.citynetworks.network;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.citynetworks.shared.Paragraphs;

/**
 * A network of cities, with the text it supplied, if it supplied one.
 */
@Entity
public class Network {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(updatable = false)
	private String slug;

	private String name;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Publication publication;

	private @Nullable String textLanguage;

	private @Nullable String suppliedText;

	Network(String slug, String name) {
		this.slug = slug;
		this.name = name;
	}

	protected Network() {
	}

	void rename(String name) {
		this.name = name;
	}

	/** Says what the network wrote of itself, in which language, and where it stands. */
	void supply(@Nullable String text, @Nullable String language, @Nullable Publication publication) {
		this.suppliedText = text;
		this.textLanguage = language;
		this.publication = publication;
	}

	/**
	 * What a network is called wherever something hangs on it: its history, a right, a
	 * source.
	 */
	public String subject() {
		return "network/" + this.slug;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	public @Nullable Publication getPublication() {
		return this.publication;
	}

	/** The language the network supplied its text in, as a tag of BCP 47. */
	public @Nullable String getTextLanguage() {
		return this.textLanguage;
	}

	/** The paragraphs; none where it supplied no text. */
	public List<String> getSuppliedText() {
		return Paragraphs.of(this.suppliedText);
	}

}
