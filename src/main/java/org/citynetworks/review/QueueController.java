package org.citynetworks.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.citynetworks.account.SignedIn;
import org.citynetworks.programme.Programmes;
import org.citynetworks.programme.Tier;
import org.citynetworks.review.QueueLine.Group;
import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What waits to be reviewed.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'REVIEWER')")
class QueueController {

	private final FindQueue find;

	private final MayReview may;

	private final Programmes programmes;

	private final Reviewers reviewers;

	QueueController(FindQueue find, MayReview may, Programmes programmes, Reviewers reviewers) {
		this.find = find;
		this.may = may;
		this.programmes = programmes;
		this.reviewers = reviewers;
	}

	@GetMapping("/admin/applications")
	String list(@ModelAttribute("filter") QueueFilter filter, SignedIn somebody, Model model) {
		var regions = this.may.countries(somebody.person());
		var all = this.find.all().stream().filter((line) -> regions.test(line.country())).toList();
		var found = all.stream().filter((line) -> filter.holds(line, somebody.person())).toList();
		var tiers = this.programmes.all().stream().flatMap((programme) -> programme.tiers().stream()).toList();
		model.addAttribute("groups",
				Arrays.stream(Group.values())
					.map((group) -> new Part(group, lines(found, group, tiers)))
					.filter((part) -> !part.lines().isEmpty())
					.toList());
		model.addAttribute("tallies",
				Arrays.stream(Group.values())
					.map((group) -> new Tally(group, all.stream().filter((line) -> line.group() == group).count()))
					.toList());
		model.addAttribute("tiers", tiers);
		model.addAttribute("countries",
				all.stream()
					.map(QueueLine::country)
					.distinct()
					.sorted(Comparator.comparing((Country country) -> country.name(LocaleContextHolder.getLocale())))
					.toList());
		model.addAttribute("reviewers", this.reviewers.all());
		return "review/queue";
	}

	private static List<Shown> lines(List<QueueLine> found, Group group, List<Tier> tiers) {
		return found.stream()
			.filter((line) -> line.group() == group)
			.map((line) -> new Shown(line,
					tiers.stream().filter((tier) -> tier.slug().equals(line.tier())).findFirst().orElse(null)))
			.toList();
	}

	/** A part of the queue. */
	record Part(Group group, List<Shown> lines) {

	}

	/** A line with its tier, if that is still there. */
	record Shown(QueueLine line, @Nullable Tier tier) {

	}

	/** How many there are in a part. */
	record Tally(Group group, long count) {

	}

}
