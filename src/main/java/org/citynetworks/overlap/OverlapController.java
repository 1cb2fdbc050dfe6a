package org.citynetworks.overlap;

import java.util.List;
import java.util.Objects;

import org.citynetworks.compare.FindChoices;
import org.citynetworks.compare.FindChoices.Choice;
import org.citynetworks.compare.Selection;
import org.citynetworks.membership.MemberLists;
import org.citynetworks.network.NetworkAddresses;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which networks share members: all of them, one with the others, or a few together.
 */
@Controller
class OverlapController {

	/** So many shared members stand on a page. */
	static final int MOST = 500;

	private final FindChoices choices;

	private final NetworkAddresses addresses;

	private final FindOverlaps find;

	private final MemberLists lists;

	OverlapController(FindChoices choices, NetworkAddresses addresses, FindOverlaps find, MemberLists lists) {
		this.choices = choices;
		this.addresses = addresses;
		this.find = find;
		this.lists = lists;
	}

	@GetMapping("/overlap")
	String overlap(@RequestParam(required = false) @Nullable List<String> network, Model model) {
		var language = Language.of(LocaleContextHolder.getLocale());
		var all = this.choices.all();
		var selection = Selection.of(Objects.requireNonNullElse(network, List.of()), all, this.addresses::now);
		model.addAttribute("selection", selection);
		if (selection.isEnough()) {
			return together(selection, language, model);
		}
		model.addAttribute("overlaps",
				new Overlaps(all, this.lists.of(all.stream().map(Choice::slug).toList(), language), this.find.pairs()));
		return selection.compared().isEmpty() ? "overlap/overlap" : "overlap/network";
	}

	private String together(Selection selection, Language language, Model model) {
		var slugs = selection.compared().stream().map(Choice::slug).toList();
		var places = this.find.shared(slugs, MOST + 1, language);
		model.addAttribute("places", places.stream().limit(MOST).toList());
		model.addAttribute("isCut", places.size() > MOST);
		model.addAttribute("lists", this.lists.of(slugs, language));
		return "overlap/together";
	}

}
