package org.citynetworks.inquiry;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participants;
import org.citynetworks.mail.Address;
import org.citynetworks.practice.Practices;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the team of a participant was asked about its practices, and its answers.
 */
@Controller
@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug)")
@RequestMapping("/my/participants/{slug}/questions")
class QuestionsController {

	private final Participants participants;

	private final Practices practices;

	private final Inquiries inquiries;

	private final AnswerQuestion answer;

	private final PersonRepository people;

	QuestionsController(Participants participants, Practices practices, Inquiries inquiries, AnswerQuestion answer,
			PersonRepository people) {
		this.participants = participants;
		this.practices = practices;
		this.inquiries = inquiries;
		this.answer = answer;
		this.people = people;
	}

	@GetMapping
	String list(@PathVariable String slug, Model model) {
		model.addAttribute("participant", this.participants.get(slug));
		model.addAttribute("questions", this.inquiries.askedOf(slug));
		return "inquiry/questions";
	}

	@GetMapping("/{id}")
	String show(@PathVariable String slug, @PathVariable String id, Model model) {
		var question = question(slug, id);
		model.addAttribute("form", new AnswerForm(null, this.practices.get(question.practice()).mail(), null));
		return page(slug, question, model);
	}

	@PostMapping("/{id}")
	String answer(@PathVariable String slug, @PathVariable String id, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, SignedIn somebody, Model model) {
		var question = question(slug, id);
		if (form.agrees() && (form.address() == null || !Address.isTaken(form.address()))) {
			errors.rejectValue("address", "account.email.wrong");
		}
		if (errors.hasErrors() || form.how() == null) {
			return page(slug, question, model);
		}
		var practice = this.practices.get(question.practice());
		if (form.agrees()) {
			this.answer.agree(question, practice, form.said(), Objects.requireNonNull(form.address()),
					this.people.getById(somebody.person()));
		}
		else {
			this.answer.decline(question, practice, form.said());
		}
		return "redirect:/my/participants/" + slug + "/questions/" + question.id();
	}

	private String page(String slug, Inquiry question, Model model) {
		model.addAttribute("participant", this.participants.get(slug));
		model.addAttribute("practice", this.practices.get(question.practice()));
		model.addAttribute("question", question);
		return "inquiry/question";
	}

	private Inquiry question(String slug, String id) {
		return this.inquiries.askedOf(slug)
			.stream()
			.filter((one) -> one.id().toString().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("question", id));
	}

	/**
	 * What a team answers.
	 *
	 * @param address where the city that asked may write to
	 * @param how {@code agree} or {@code decline}
	 */
	record AnswerForm(@Size(max = 2000, message = "{inquiry.note.long}") @Nullable String reply,
			@Nullable String address, @Nullable String how) {

		boolean agrees() {
			return "agree".equals(this.how);
		}

		String said() {
			return Objects.requireNonNullElse(this.reply, "");
		}

	}

}
