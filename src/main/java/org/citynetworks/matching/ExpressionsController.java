package org.citynetworks.matching;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.expression.Call;
import org.citynetworks.expression.Calls;
import org.citynetworks.expression.Expression;
import org.citynetworks.expression.Expressions;
import org.citynetworks.expression.HandleExpressions;
import org.citynetworks.expression.Introduction;
import org.citynetworks.intake.Messages;
import org.citynetworks.shared.WorkingDays;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Expressions of interest as staff see to them: what came in, whom it fits, and how it
 * ends.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'REVIEWER')")
@RequestMapping("/admin/interests")
class ExpressionsController {

	private static final int LONGEST = 10_000;

	private final Expressions expressions;

	private final Calls calls;

	private final Participants participants;

	private final ShowExpression page;

	private final HandleExpressions handle;

	private final Messages messages;

	private final TransactionOperations transactions;

	private final Clock clock;

	// One address for each thing that is done on the page
	ExpressionsController(Expressions expressions, Calls calls, Participants participants, ShowExpression page,
			HandleExpressions handle, Messages messages, TransactionOperations transactions, Clock clock) {
		this.expressions = expressions;
		this.calls = calls;
		this.participants = participants;
		this.page = page;
		this.handle = handle;
		this.messages = messages;
		this.transactions = transactions;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		var now = this.clock.instant();
		var calls = this.calls.all();
		var all = this.expressions.received();
		model.addAttribute("calls", calls);
		model.addAttribute("open",
				all.stream()
					.filter(Expression::isOpen)
					.map((one) -> Line.of(one, calls, WorkingDays.between(one.since(), now)))
					.toList());
		model.addAttribute("done",
				all.stream().filter((one) -> !one.isOpen()).map((one) -> Line.of(one, calls, 0)).toList());
		return "matching/expressions";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		return this.page.show(id, model);
	}

	/** Writes to those who sent it. */
	@PostMapping("/{id}/messages")
	String write(@PathVariable UUID id, @RequestParam(required = false) @Nullable String text, SignedIn somebody,
			RedirectAttributes next) {
		var words = words(text);
		if (!words.isEmpty()) {
			this.transactions.executeWithoutResult((status) -> this.messages.toThem(id, somebody.person(), words));
		}
		return answer(id, !words.isEmpty(), "review.answer.written", "review.answer.nothing", next);
	}

	/** Puts it to a participant. */
	@PostMapping("/{id}/put")
	String put(@PathVariable UUID id, @RequestParam String participant,
			@RequestParam(required = false) @Nullable String text, SignedIn somebody, RedirectAttributes next) {
		var isPut = this.handle.put(id, this.participants.get(participant), somebody.person(), words(text));
		return answer(id, isPut, "matching.done.put", "matching.refused.put", next);
	}

	@PostMapping("/{id}/close")
	String close(@PathVariable UUID id, @RequestParam(required = false) @Nullable String text,
			RedirectAttributes next) {
		var words = words(text);
		return answer(id, !words.isEmpty() && this.handle.close(id, words), "matching.done.closed",
				"matching.refused.close", next);
	}

	private static String answer(UUID id, boolean isDone, String done, String refused, RedirectAttributes next) {
		next.addFlashAttribute(isDone ? "done" : "refused", isDone ? done : refused);
		return "redirect:/admin/interests/" + id;
	}

	private static String words(@Nullable String text) {
		var said = Query.said(text);
		var plain = (said == null) ? "" : said.replace("\r\n", "\n");
		return (plain.length() > LONGEST) ? plain.substring(0, LONGEST) : plain;
	}

	/**
	 * One in the list.
	 *
	 * @param call for what it is; null if that was taken away
	 * @param days how many working days it has waited
	 */
	record Line(Expression expression, @Nullable Call call, int days) {

		static Line of(Expression expression, List<Call> calls, int days) {
			return new Line(expression,
					calls.stream().filter((call) -> call.slug().equals(expression.call())).findFirst().orElse(null),
					days);
		}

	}

	/** To whom it was put. */
	record Put(Introduction introduction, String called) {

		static Put of(Introduction introduction, List<Participant> participants) {
			return new Put(introduction,
					participants.stream()
						.filter((one) -> one.slug().equals(introduction.participant()))
						.map(Participant::called)
						.findFirst()
						.orElse(introduction.participant()));
		}

	}

}
