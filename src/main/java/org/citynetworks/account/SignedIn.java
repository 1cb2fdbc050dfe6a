package org.citynetworks.account;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who has signed in, with what they may do now; its name is the person's number.
 */
public final class SignedIn extends AbstractAuthenticationToken {

	/**
	 * Held for a quarter of an hour after showing a factor; sensitive deeds ask for it.
	 */
	public static final String FRESH = "FRESH";

	@Serial
	private static final long serialVersionUID = 1;

	private final long person;

	SignedIn(Person person, boolean fresh) {
		super(authorities(person, fresh));
		this.person = person.id();
		// What pages say of who has signed in
		setDetails(person.name());
		setAuthenticated(true);
	}

	private static Collection<GrantedAuthority> authorities(Person person, boolean fresh) {
		List<GrantedAuthority> authorities = new ArrayList<>();
		person.grants()
			.stream()
			.map((grant) -> grant.role().authority())
			.distinct()
			.forEach((authority) -> authorities.add(new SimpleGrantedAuthority(authority)));
		if (fresh) {
			authorities.add(new SimpleGrantedAuthority(FRESH));
		}
		return authorities;
	}

	public long person() {
		return this.person;
	}

	/** What the person is called. */
	public String personName() {
		return String.valueOf(getDetails());
	}

	public boolean isFresh() {
		return getAuthorities().stream().anyMatch((authority) -> FRESH.equals(authority.getAuthority()));
	}

	@Override
	public Object getPrincipal() {
		return this.person;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return Long.toString(this.person);
	}

}
