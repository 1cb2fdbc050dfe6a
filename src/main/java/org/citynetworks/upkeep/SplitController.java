package org.citynetworks.upkeep;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.network.Network;
import org.citynetworks.network.NetworkAddresses;
import org.citynetworks.network.NetworkEditing;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.NotFound;
import org.citynetworks.upkeep.JoinEntries.Why;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A network that an entry was about as well gets one of its own, and then its members.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
@RequestMapping("/admin/networks/{slug}")
class SplitController {

	private static final String SPLIT = "upkeep/split";

	private static final String MOVE = "upkeep/move";

	private final NetworkRepository networks;

	private final NetworkAddresses addresses;

	private final Revisions revisions;

	private final Drafts drafts;

	private final Lines lines;

	private final FindEntries find;

	private final MembershipsOf memberships;

	private final JoinEntries join;

	// The entry it comes from, the draft it becomes, and the members that go with it
	SplitController(NetworkRepository networks, NetworkAddresses addresses, Revisions revisions, Drafts drafts,
			Lines lines, FindEntries find, MembershipsOf memberships, JoinEntries join) {
		this.networks = networks;
		this.addresses = addresses;
		this.revisions = revisions;
		this.drafts = drafts;
		this.lines = lines;
		this.find = find;
		this.memberships = memberships;
		this.join = join;
	}

	@ModelAttribute("network")
	Network network(@PathVariable String slug) {
		return this.networks.getBySlug(slug);
	}

	@GetMapping("/split")
	String ask(Model model) {
		model.addAttribute("form", new SplitForm(null, null, null));
		return SPLIT;
	}

	/** Begins the new entry as a draft with all that the old one says. */
	@PostMapping("/split")
	String split(@PathVariable String slug, @Valid @ModelAttribute("form") SplitForm form, BindingResult errors,
			SignedIn somebody) {
		this.addresses.hindrance(Objects.requireNonNullElse(form.slug(), ""), null)
			.ifPresent((hindrance) -> errors.rejectValue("slug", hindrance.message(), new Object[] { hindrance.name() },
					null));
		if (errors.hasErrors()) {
			return SPLIT;
		}
		var from = this.revisions.latest(NetworkEditing.KIND + "/" + slug)
			.orElseThrow(() -> new NotFound("network", slug));
		var state = copy(from.state()).with("name", Objects.requireNonNull(form.name()));
		var draft = this.drafts.begin(NetworkEditing.KIND + "/" + form.slug(), Kind.SPLIT, 0, state, somebody.person());
		this.drafts.save(draft, state, form.reason(), null);
		return "redirect:/admin/drafts/" + draft.id();
	}

	// What hangs on a person's consent to be shown with one network does not go along
	private State copy(State state) {
		var said = state.only((path) -> !State.field(path).equals("contact"));
		var copy = new TreeMap<String, String>(said.only((path) -> State.number(path) == 0).texts());
		var keys = said.keys().stream().filter((key) -> State.number(key) > 0).toList();
		var numbers = this.lines.issue(keys.size()).iterator();
		keys.forEach((key) -> {
			var line = State.field(key) + "." + numbers.next();
			said.line(key).forEach((part, text) -> copy.put(line + "." + part, text));
		});
		return State.of(copy);
	}

	/** Asks which members belong to another network. */
	@GetMapping("/move")
	String askForMembers(@PathVariable String slug, Model model) {
		model.addAttribute("form", new MoveForm(null, null, null, null));
		return show(slug, model);
	}

	@PostMapping("/move")
	String move(@PathVariable String slug, @Valid @ModelAttribute("form") MoveForm form, BindingResult errors,
			SignedIn somebody, Model model, RedirectAttributes next) {
		var moving = this.memberships.network(slug)
			.stream()
			.filter((member) -> form.members().containsKey(Long.toString(member.id())))
			.toList();
		if (moving.isEmpty()) {
			errors.rejectValue("members", "upkeep.move.members.missing");
		}
		var to = Objects.requireNonNullElse(form.to(), "");
		if (to.equals(slug) || this.networks.findBySlug(to).isEmpty()) {
			errors.rejectValue("to", "upkeep.move.to.missing");
		}
		if (errors.hasErrors()) {
			return show(slug, model);
		}
		this.join.move(moving, to, new Why(Objects.requireNonNull(form.reason()), form.source(), somebody.person()));
		next.addFlashAttribute("members", moving.size());
		return "redirect:/admin/networks/" + to;
	}

	private String show(String slug, Model model) {
		model.addAttribute("members", this.memberships.network(slug));
		model.addAttribute("others",
				this.find.there(null).stream().filter((entry) -> !entry.slug().equals(slug)).toList());
		return MOVE;
	}

	/**
	 * What a network is called that is parted from another, where it is to stand, and
	 * why.
	 */
	record SplitForm(
			@NotBlank(message = "{upkeep.new.name.missing}") @Size(max = 500,
					message = "{upkeep.new.name.long}") @Nullable String name,
			@Nullable String slug, @NotBlank(message = "{upkeep.split.reason.missing}") @Size(max = 2000,
					message = "{upkeep.end.reason.long}") @Nullable String reason) {

	}

	/**
	 * Which members go where, and why.
	 *
	 * @param members by their numbers
	 * @param to the slug of the other network
	 */
	record MoveForm(@Nullable Map<String, String> members, @Nullable String to,
			@NotBlank(message = "{upkeep.move.reason.missing}") @Size(max = 2000,
					message = "{upkeep.end.reason.long}") @Nullable String reason,
			@Size(max = 2000, message = "{upkeep.end.reason.long}") @Nullable String source) {

		MoveForm {
			members = (members != null) ? new TreeMap<>(members) : new TreeMap<>();
		}

	}

}
