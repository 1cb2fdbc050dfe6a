package org.citynetworks.network;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.citynetworks.shared.Paragraphs;

/**
 * A network of cities, with the text it supplied; what it has not supplied is null or
 * empty.
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

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Publication publication;

	private String textLanguage;

	private String suppliedText;

	private @Nullable String mission;

	private @Nullable String mandate;

	@ElementCollection
	@CollectionTable(name = "network_key_project", joinColumns = @JoinColumn(name = "network_id"))
	@OrderColumn(name = "position")
	@Column(name = "title")
	private List<String> keyProjects = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "network_contact", joinColumns = @JoinColumn(name = "network_id"))
	@OrderColumn(name = "position")
	private List<Contact> contacts = new ArrayList<>();

	Network(String slug, String name, Publication publication, String textLanguage, String suppliedText) {
		this.slug = slug;
		this.name = name;
		this.publication = publication;
		this.textLanguage = textLanguage;
		this.suppliedText = suppliedText;
	}

	protected Network() {
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

	public Publication getPublication() {
		return this.publication;
	}

	/** The language the network supplied its text in, as a tag of BCP 47. */
	public String getTextLanguage() {
		return this.textLanguage;
	}

	public List<String> getSuppliedText() {
		return Paragraphs.of(this.suppliedText);
	}

	public List<String> getMission() {
		return Paragraphs.of(this.mission);
	}

	public List<String> getMandate() {
		return Paragraphs.of(this.mandate);
	}

	public List<String> getKeyProjects() {
		return this.keyProjects;
	}

	public List<Contact> getContacts() {
		return this.contacts;
	}

	/**
	 * Whom to ask: a role first, a person only where that person agreed.
	 */
	@Embeddable
	public record Contact(String role, @Nullable String name, @Nullable String address) {

	}

}
