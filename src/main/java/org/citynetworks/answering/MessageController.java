package org.citynetworks.answering;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Visit;
import org.citynetworks.intake.Messages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What those who handed something in write to those who look at it.
 */
@Controller
@RequestMapping("/applications/{id}/messages")
class MessageController {

	private final Messages messages;

	private final ShowStanding standing;

	private final TransactionOperations transaction;

	MessageController(Messages messages, ShowStanding standing, TransactionOperations transaction) {
		this.messages = messages;
		this.standing = standing;
		this.transaction = transaction;
	}

	@PostMapping
	String write(Visit visit, @Valid @ModelAttribute("form") MessageForm form, BindingResult errors, Model model) {
		if (!mayWrite(visit)) {
			return "redirect:" + visit.address();
		}
		if (errors.hasErrors()) {
			return this.standing.show(visit, form, model);
		}
		this.transaction
			.executeWithoutResult((status) -> this.messages.fromThem(visit.by(), Objects.requireNonNull(form.text())));
		return "redirect:" + visit.address() + "#messages";
	}

	static boolean mayWrite(Visit visit) {
		return visit.submission().isSent() && visit.by().capacity() != Capacity.READER;
	}

	/**
	 * What somebody writes.
	 */
	record MessageForm(@NotBlank(message = "{answering.message.missing}") @Size(max = 4000,
			message = "{answering.message.long}") @Nullable String text) {

	}

}
