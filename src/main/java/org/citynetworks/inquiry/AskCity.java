package org.citynetworks.inquiry;

import java.util.UUID;

import org.citynetworks.inquiry.Inquiries.Asking;
import org.citynetworks.practice.Practice;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those whose practice it is, once it is known that whoever asks can be written to.
 */
@Component
class AskCity {

	private final Inquiries inquiries;

	private final Adoptions adoptions;

	private final TellOfAsking tell;

	AskCity(Inquiries inquiries, Adoptions adoptions, TellOfAsking tell) {
		this.inquiries = inquiries;
		this.adoptions = adoptions;
		this.tell = tell;
	}

	/**
	 * Asks for a participant, whose people have signed in.
	 * @return whether these words were passed on, be it by this press or the one before;
	 * not if others of theirs wait for an answer
	 */
	@Transactional
	public boolean ask(Asking asking, Practice practice) {
		var one = this.inquiries.add(asking, true).flatMap(this.inquiries::find);
		one.ifPresent((asked) -> this.tell.asked(asked, practice));
		return one.isPresent() || this.inquiries.waits(asking);
	}

	/**
	 * Mails a link to the address that was given, with which its owner has it asked.
	 * Whoever waits for an answer already gets none.
	 */
	@Transactional
	public void link(Asking asking, Practice practice) {
		this.inquiries.add(asking, false)
			.or(() -> this.inquiries.unconfirmed(asking.practice(), asking.email()))
			.flatMap(this.inquiries::find)
			.ifPresent((one) -> this.tell.link(one, practice, this.inquiries.code(one.id())));
	}

	/** Has it asked; once. */
	@Transactional
	public void confirm(Inquiry one, Practice practice) {
		if (this.inquiries.confirm(one.id())) {
			this.tell.asked(one, practice);
		}
	}

	/** Takes everything back that is kept of it. */
	@Transactional
	public void takeBack(UUID id) {
		this.inquiries.delete(id);
		this.adoptions.delete(id);
	}

}
