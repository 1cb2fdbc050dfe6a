package org.citynetworks.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.application.Move;
import org.citynetworks.application.Moves;
import org.citynetworks.application.Moves.Made;
import org.citynetworks.intake.Messages;
import org.citynetworks.intake.Messages.Message;
import org.citynetworks.shared.PersonNames;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What was written about an application and what was done with it, by whom.
 */
@Component
class ShowTalk {

	private final Messages messages;

	private final Moves moves;

	private final PersonNames names;

	ShowTalk(Messages messages, Moves moves, PersonNames names) {
		this.messages = messages;
		this.moves = moves;
		this.names = names;
	}

	Talk of(UUID application) {
		var open = this.messages.open(application);
		var internal = this.messages.internal(application);
		var made = this.moves.of(application);
		var people = Stream
			.of(open.stream().map(Message::person), internal.stream().map(Message::person),
					made.stream().map(Made::person))
			.flatMap((numbers) -> numbers)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		var called = this.names.of(people);
		return new Talk(open.stream().map((message) -> Said.of(message, called)).toList(),
				internal.stream().map((message) -> Said.of(message, called)).toList(),
				made.stream().map((move) -> Step.of(move, called)).toList());
	}

	private static String name(@Nullable Long person, Map<Long, String> called) {
		return (person == null) ? "" : called.getOrDefault(person, "#" + person);
	}

	/**
	 * All of it.
	 *
	 * @param open between staff and those who applied
	 * @param internal among staff alone
	 */
	record Talk(List<Said> open, List<Said> internal, List<Step> timeline) {

	}

	/**
	 * Something that was written.
	 *
	 * @param by who of the staff wrote it; empty where those who applied did
	 */
	record Said(OffsetDateTime at, String by, String text) {

		static Said of(Message message, Map<Long, String> called) {
			return new Said(message.writtenAt(), name(message.person(), called), message.text());
		}

	}

	/**
	 * Something that was done.
	 *
	 * @param by who of the staff did it; empty for those who applied, or time
	 */
	record Step(OffsetDateTime at, Move move, String by, String reason) {

		static Step of(Made made, Map<Long, String> called) {
			return new Step(made.at(), made.move(), name(made.person(), called), made.reason());
		}

	}

}
