package org.citynetworks.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A kind of entry that can be edited; the feature that owns it supplies a bean. Keys are
 * what stands behind the kind in a subject ({@code iclei} in {@code network/iclei}).
 */
public interface Editable {

	/** What subjects begin with, before the slash. */
	String kind();

	/** What the addresses of the histories begin with, such as {@code networks}. */
	default String historyPlace() {
		return kind() + "s";
	}

	/** The key in what comes behind that. */
	default String keyIn(String address) {
		return address;
	}

	Schema schema();

	/** The entry as the site has it now, if there is one. */
	Optional<State> load(String key);

	/** Makes the entry what the state says, in the caller's transaction. */
	void apply(String key, State state);

	/** Takes the entry away from the site; its history stays. */
	void remove(String key);

	/**
	 * Another entry was taken away from the site, or has come (back) to it: what hangs on
	 * it goes and comes with it, in the same transaction.
	 */
	default void follow(String subject, boolean isThere) {
	}

	/**
	 * A revision of the entry was published, in the same transaction: whom it concerns
	 * hears of it.
	 * @param by whose deed it is, a number; null for the site itself
	 */
	default void published(String key, State state, @Nullable Long by) {
	}

	/** What was typed, with what goes without saying. */
	default State complete(State typed) {
		return typed;
	}

	/** What is wrong with a state beyond what its schema says. */
	default List<Mistake> mistakes(String key, State state) {
		return List.of();
	}

	/** The state as everybody may see it. */
	default State mask(State state) {
		return state;
	}

	/** What the entry is called in a state. */
	String title(State state);

	/** What entries are called in each of these states, in few statements. */
	default List<String> titles(List<State> states) {
		return states.stream().map(this::title).toList();
	}

	/** Where everybody reads it, without language prefix; null if nowhere. */
	default @Nullable String address(String key, State state) {
		return null;
	}

	/** Where everybody reads its history, or null. */
	default @Nullable String history(String key, State state) {
		var address = address(key, state);
		return (address != null) ? address + "/history" : null;
	}

	/** Whether one that came in by mistake is taken out where it is edited. */
	default boolean isRemovable() {
		return false;
	}

	/**
	 * Whether it is how the site works rather than what it is about, such as a form:
	 * nothing that its visitors would call news.
	 */
	default boolean isInner() {
		return false;
	}

	/**
	 * Whether the teams of the participants that it touches keep it: they edit it, and
	 * publish it without a look of the staff's.
	 */
	default boolean isKeptByTeams() {
		return false;
	}

	/**
	 * Whether somebody of the staff looks after an entry that is kept by a team, and
	 * edits and publishes it as the team does.
	 * @param person a number
	 */
	default boolean isLookedAfterBy(String key, long person) {
		return false;
	}

	/** In the histories of which other subjects a state stands as well. */
	default Set<String> touched(State state) {
		return Set.of();
	}

}
