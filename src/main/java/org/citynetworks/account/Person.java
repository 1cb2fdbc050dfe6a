package org.citynetworks.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in.
 */
@Entity
public class Person {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String email;

	private String emailKey;

	private String name;

	@Enumerated(EnumType.STRING)
	private Language language;

	@Column(updatable = false)
	private Instant createdAt;

	private @Nullable Instant lastSignedInAt;

	private @Nullable Instant disabledAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "person_grant", joinColumns = @JoinColumn(name = "person_id"))
	private Set<Grant> grants = new HashSet<>();

	public Person(String email, String name, Language language, Instant createdAt) {
		this.email = email.strip();
		this.emailKey = EmailAddress.key(email);
		this.name = name;
		this.language = language;
		this.createdAt = createdAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	/** The number by which logs and histories know the person. */
	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("The person has not been saved");
		}
		return this.id;
	}

	/** What logs and histories call the person. */
	public String subject() {
		return "person/" + id();
	}

	public String email() {
		return this.email;
	}

	public String name() {
		return this.name;
	}

	public Language language() {
		return this.language;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public @Nullable OffsetDateTime lastSignedInAt() {
		return (this.lastSignedInAt != null) ? this.lastSignedInAt.atOffset(ZoneOffset.UTC) : null;
	}

	public Set<Grant> grants() {
		return Collections.unmodifiableSet(this.grants);
	}

	public boolean isStaff() {
		return this.grants.stream().anyMatch((grant) -> grant.role().isStaff());
	}

	public boolean isDisabled() {
		return this.disabledAt != null;
	}

	public void grant(Set<Grant> grants) {
		this.grants.clear();
		this.grants.addAll(grants);
	}

	public void signedIn(Instant at) {
		this.lastSignedInAt = at;
	}

	public void disable(Instant at) {
		this.disabledAt = at;
	}

	public void enable() {
		this.disabledAt = null;
	}

}
