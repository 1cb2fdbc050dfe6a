package org.citynetworks.audit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.audit.AuditWords.Line;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AuditController {

	private static final int PAGE = 100;

	private final FindAuditEntries find;

	private final AuditWords words;

	private final ExportAuditLog export;

	AuditController(FindAuditEntries find, AuditWords words, ExportAuditLog export) {
		this.find = find;
		this.words = words;
		this.export = export;
	}

	@GetMapping("/admin/audit")
	String list(@ModelAttribute("filter") AuditFilter filter, Model model) {
		var found = this.find.by(filter, filter.beforeId(), PAGE + 1);
		model.addAttribute("days",
				this.words.lines(found.stream().limit(PAGE).toList())
					.stream()
					.collect(Collectors.groupingBy(Line::day, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("count", this.find.count(filter));
		model.addAttribute("deeds", deeds(filter));
		model.addAttribute("next", (found.size() > PAGE) ? filter.addressAfter(found.get(PAGE - 1)) : null);
		return "audit/audit";
	}

	/** The deeds to choose from, with the chosen one, which may not be in the log. */
	private Map<String, String> deeds(AuditFilter filter) {
		var deeds = new TreeMap<String, String>();
		Stream.concat(this.find.deeds().stream(), Stream.ofNullable(filter.knownDeed()))
			.forEach((deed) -> deeds.put(deed, this.words.deed(deed)));
		return deeds;
	}

	@GetMapping("/admin/audit.csv")
	void export(@ModelAttribute AuditFilter filter, HttpServletResponse response) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
		this.export.write(filter, response.getWriter());
	}

}
