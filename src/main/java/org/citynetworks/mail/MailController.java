package org.citynetworks.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.citynetworks.mail.Address.BadAddress;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class MailController {

	private static final int PAGE = 50;

	/** Loads nothing and runs nothing; a link leads out of it. */
	private static final String HARMLESS = "default-src 'none'; base-uri 'none'; form-action 'none'; "
			+ "frame-ancestors 'none'; sandbox";

	private final FindMail find;

	private final SendAgain again;

	private final MailSettings settings;

	MailController(FindMail find, SendAgain again, MailSettings settings) {
		this.find = find;
		this.again = again;
		this.settings = settings;
	}

	@GetMapping("/admin/mail")
	String list(@RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String before, Model model) {
		Standing standing = Arrays.stream(Standing.values())
			.filter((each) -> each.key().equals(Query.term(state)))
			.findFirst()
			.orElse(null);
		UUID from = (before != null) ? id(before) : null;
		List<Letter> found = this.find.before(from, standing, PAGE + 1);
		model.addAttribute("letters", found.stream().limit(PAGE).toList());
		model.addAttribute("next", (found.size() > PAGE) ? found.get(PAGE - 1).id() : null);
		model.addAttribute("later", from != null);
		model.addAttribute("standing", standing);
		model.addAttribute("standings", Standing.values());
		model.addAttribute("counts", this.find.counts());
		model.addAttribute("sending", this.settings.isSending());
		return "mail/list";
	}

	@GetMapping("/admin/mail/{id}")
	String show(@PathVariable String id, Model model) {
		model.addAttribute("letter", this.find.one(id(id)).orElseThrow(() -> new NotFound("mail", id)));
		model.addAttribute("sending", this.settings.isSending());
		return "mail/letter";
	}

	@GetMapping("/admin/mail/{id}/html")
	ResponseEntity<String> html(@PathVariable String id) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", HARMLESS)
			.body(this.find.html(id(id)).orElseThrow(() -> new NotFound("mail", id)));
	}

	@PostMapping("/admin/mail/{id}/again")
	String sendAgain(@PathVariable String id) {
		this.again.one(id(id));
		return "redirect:/admin/mail/" + id(id);
	}

	@PostMapping("/admin/mail/again")
	String sendAllAgain() {
		this.again.all(Standing.DEAD);
		return "redirect:/admin/mail";
	}

	@PostMapping("/admin/mail/release")
	String release() {
		this.again.all(Standing.HELD);
		return "redirect:/admin/mail";
	}

	@PostMapping("/admin/mail/trial")
	String trial(@RequestParam String to, Locale locale, Model model) {
		try {
			return "redirect:/admin/mail/" + this.again.trial(Address.of(to), Language.of(locale));
		}
		catch (BadAddress ex) {
			model.addAttribute("refused", to);
			return list(null, null, model);
		}
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("mail", text);
		}
	}

}
