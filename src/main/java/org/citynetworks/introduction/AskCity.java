package org.citynetworks.introduction;

import java.util.UUID;

import org.citynetworks.introduction.Introductions.Asking;
import org.citynetworks.practice.Practice;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those whose practice it is, once it is known that whoever asks can be written to.
 */
@Component
class AskCity {

	private final Introductions introductions;

	private final Adoptions adoptions;

	private final TellOfAsking tell;

	AskCity(Introductions introductions, Adoptions adoptions, TellOfAsking tell) {
		this.introductions = introductions;
		this.adoptions = adoptions;
		this.tell = tell;
	}

	/** Asks for a participant, whose people have signed in. */
	@Transactional
	public void ask(Asking asking, Practice practice) {
		this.introductions.add(asking, true)
			.flatMap(this.introductions::find)
			.ifPresent((one) -> this.tell.asked(one, practice));
	}

	/**
	 * Mails a link to the address that was given, with which its owner has it asked.
	 * Whoever waits for an answer already gets none.
	 */
	@Transactional
	public void link(Asking asking, Practice practice) {
		this.introductions.add(asking, false)
			.or(() -> this.introductions.unconfirmed(asking.practice(), asking.email()))
			.flatMap(this.introductions::find)
			.ifPresent((one) -> this.tell.link(one, practice, this.introductions.code(one.id())));
	}

	/** Has it asked; once. */
	@Transactional
	public void confirm(Introduction one, Practice practice) {
		if (this.introductions.confirm(one.id())) {
			this.tell.asked(one, practice);
		}
	}

	/** Takes everything back that is kept of it. */
	@Transactional
	public void takeBack(UUID id) {
		this.introductions.delete(id);
		this.adoptions.delete(id);
	}

}
