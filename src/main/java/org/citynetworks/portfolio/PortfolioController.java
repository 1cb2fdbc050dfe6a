package org.citynetworks.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.mail.Address;
import org.citynetworks.programme.Programmes;
import org.citynetworks.programme.Tier;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The participants, by who of the staff looks after them.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'REVIEWER')")
class PortfolioController {

	private final Portfolios portfolios;

	private final Participants participants;

	private final Programmes programmes;

	private final PersonRepository people;

	PortfolioController(Portfolios portfolios, Participants participants, Programmes programmes,
			PersonRepository people) {
		this.portfolios = portfolios;
		this.participants = participants;
		this.programmes = programmes;
		this.people = people;
	}

	@GetMapping("/admin/participants")
	String list(SignedIn somebody, Model model) {
		var addresses = this.portfolios.addresses();
		var staff = this.people.findAllByOrderByNameAscIdAsc()
			.stream()
			.filter((person) -> person.isStaff() && !person.isDisabled())
			.toList();
		var all = this.participants.all();
		var portfolios = new ArrayList<Portfolio>();
		staff.forEach((person) -> portfolios.add(new Portfolio(person, addresses.get(person.id()),
				all.stream().filter((one) -> Objects.equals(one.manager(), person.id())).toList())));
		portfolios.add(new Portfolio(null, null,
				all.stream()
					.filter((one) -> staff.stream().noneMatch((person) -> Objects.equals(one.manager(), person.id())))
					.toList()));
		model.addAttribute("portfolios",
				portfolios.stream()
					.filter((portfolio) -> !portfolio.participants().isEmpty())
					.sorted(Comparator.comparing((Portfolio portfolio) -> portfolio.isOf(somebody.person())).reversed())
					.toList());
		model.addAttribute("tiers",
				this.programmes.all().stream().flatMap((programme) -> programme.tiers().stream()).toList());
		model.addAttribute("staff", staff);
		model.addAttribute("own", Objects.requireNonNullElse(addresses.get(somebody.person()), ""));
		return "portfolio/portfolios";
	}

	/** Hands a participant to somebody else. */
	@PostMapping("/admin/participants/{slug}/manager")
	String hand(@PathVariable String slug, @RequestParam(required = false) @Nullable String manager,
			RedirectAttributes next) {
		var participant = this.participants.get(slug);
		this.portfolios.hand(participant.slug(),
				(manager != null && manager.matches("[0-9]{1,18}")) ? Long.valueOf(manager) : null);
		next.addFlashAttribute("done", "portfolio.handed");
		return "redirect:/admin/participants";
	}

	/** Says where participants write to whoever has signed in. */
	@PostMapping("/admin/participants/address")
	String publish(@RequestParam(required = false) @Nullable String address, SignedIn somebody,
			RedirectAttributes next) {
		var said = Objects.requireNonNullElse(Query.said(address), "");
		if (said.isEmpty() || Address.isTaken(said)) {
			this.portfolios.publish(somebody.person(), said);
			next.addFlashAttribute("done", "portfolio.published");
		}
		else {
			next.addFlashAttribute("refused", "account.email.wrong");
			next.addFlashAttribute("typed", said);
		}
		return "redirect:/admin/participants";
	}

	/**
	 * What somebody looks after.
	 *
	 * @param person null for what nobody does
	 * @param address where participants write to them
	 */
	record Portfolio(@Nullable Person person, @Nullable String address, List<Participant> participants) {

		boolean isOf(long reader) {
			return this.person != null && this.person.id() == reader;
		}

		/** What its tier is called. */
		public @Nullable Tier tier(Participant participant, List<Tier> tiers) {
			return tiers.stream().filter((tier) -> tier.slug().equals(participant.tier())).findFirst().orElse(null);
		}

	}

}
