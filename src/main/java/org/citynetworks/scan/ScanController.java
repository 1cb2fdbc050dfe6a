package org.citynetworks.scan;

import org.citynetworks.export.Table;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Level;
import org.citynetworks.instrument.Instruments;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Every question of an instrument, to read, to print and as data.
 */
@Controller
class ScanController {

	private final Instruments instruments;

	ScanController(Instruments instruments) {
		this.instruments = instruments;
	}

	@GetMapping("/city-scan/{key}")
	String show(@PathVariable String key, @RequestParam(required = false) @Nullable String level, Model model) {
		return page(this.instruments.current(key), level, model);
	}

	/** A version, which stays where it is. */
	@GetMapping("/city-scan/{key}/{version:[1-9][0-9]{0,3}}")
	String version(@PathVariable String key, @PathVariable int version,
			@RequestParam(required = false) @Nullable String level, Model model) {
		return page(this.instruments.version(key, version), level, model);
	}

	@GetMapping({ "/city-scan/{key}.csv", "/city-scan/{key}.json" })
	Table<QuestionTable.Row> data(@PathVariable String key, @RequestParam(required = false) @Nullable String level) {
		return new QuestionTable(sheet(this.instruments.current(key), level),
				Language.of(LocaleContextHolder.getLocale()))
			.table();
	}

	private String page(Instrument instrument, @Nullable String level, Model model) {
		model.addAttribute("sheet", sheet(instrument, level));
		return "scan/instrument";
	}

	private Sheet sheet(Instrument instrument, @Nullable String level) {
		return new Sheet(instrument, (level != null) ? level(instrument, level) : null,
				this.instruments.current(instrument.key()).version());
	}

	private static Level level(Instrument instrument, String key) {
		return instrument.levels()
			.stream()
			.filter((level) -> level.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("level", key));
	}

}
