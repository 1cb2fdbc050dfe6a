package org.citynetworks.roster;

import java.util.List;
import java.util.TreeMap;

import org.citynetworks.membership.Member.Cursor;
import org.citynetworks.membership.Member;
import org.citynetworks.membership.MemberFilter;
import org.citynetworks.membership.Members;
import org.citynetworks.membership.Members.Count;
import org.citynetworks.membership.MembershipWords;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A network's list of members, to be kept.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
class NetworkMembersController {

	static final int PAGE = 100;

	private final Members members;

	private final NetworkRepository networks;

	private final MessageSource messages;

	NetworkMembersController(Members members, NetworkRepository networks, MessageSource messages) {
		this.members = members;
		this.networks = networks;
		this.messages = messages;
	}

	@GetMapping("/admin/networks/{slug}/members")
	String list(@PathVariable String slug, @ModelAttribute("filter") MemberFilter filter,
			@RequestParam(required = false) @Nullable String after, Model model) {
		var locale = LocaleContextHolder.getLocale();
		var language = Language.of(locale);
		var start = (after != null) ? Cursor.parse(after) : Cursor.START;
		var found = this.members.find(slug, filter, (start != null) ? start : Cursor.START, PAGE + 1, language);
		model.addAttribute("network", this.networks.getBySlug(slug));
		model.addAttribute("members", found.stream().limit(PAGE).toList());
		model.addAttribute("count",
				this.members.count(slug, filter, language)
					.stream()
					.filter((count) -> count.side().equals("all"))
					.mapToLong(Count::count)
					.sum());
		model.addAttribute("former", (start == null || start.equals(Cursor.START))
				? this.members.former(slug, filter, language) : List.<Member>of());
		model.addAttribute("words", new MembershipWords(this.messages, locale));
		model.addAttribute("countries", Countries.in(locale));
		model.addAttribute("start", address(slug, filter, null));
		model.addAttribute("later", start != null && !start.equals(Cursor.START));
		model.addAttribute("next", (found.size() > PAGE) ? address(slug, filter, found.get(PAGE - 1).cursor()) : null);
		return "roster/members";
	}

	private static String address(String slug, MemberFilter filter, @Nullable Cursor after) {
		var query = new TreeMap<String, List<String>>();
		filter.parameters().forEach((name, value) -> query.put(name, List.of(value)));
		if (after != null) {
			query.put("after", List.of(after.toString()));
		}
		return "/admin/networks/" + slug + "/members" + (query.isEmpty() ? "" : "?" + new Query(query));
	}

}
